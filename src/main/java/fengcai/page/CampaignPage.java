package fengcai.page;

import java.util.List;

public record CampaignPage(CampaignRow row, List<CategoryGroup> categories) implements Page {
  @Override
  public Address address() {
    return Address.campaign(row.campaign().id());
  }
}

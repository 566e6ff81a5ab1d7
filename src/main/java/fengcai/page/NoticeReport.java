package fengcai.page;

import fengcai.model.Campaign;
import fengcai.model.Stage;
import java.util.List;
import java.util.Optional;

/**
 * 公示 of a campaign's candidates, or the 名单 of those it named.
 *
 * @param stage the campaign's that the list belongs to
 */
public record NoticeReport(
    Address address, Kind kind, Campaign campaign, Stage stage, List<Group> groups)
    implements Report {

  /** What the list is for. */
  public enum Kind {
    NOTICE,
    ROLL
  }

  /** Communities under one category, or under none. */
  public record Group(Optional<String> category, List<PlacedCommunity> communities) {
    public Group {
      communities = List.copyOf(communities);
    }
  }

  public NoticeReport {
    groups = List.copyOf(groups);
  }
}

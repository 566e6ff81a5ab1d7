package fengcai.page;

import fengcai.model.Honour;
import java.util.List;

/** An honour that has a ledger. {@code past} are awards that expired or were revoked. */
public record HonourPage(String slug, Honour honour, List<Recipient> current, List<Recipient> past)
    implements Page {
  @Override
  public Address address() {
    return Address.honour(slug);
  }
}

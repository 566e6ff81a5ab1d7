package fengcai.edit;

import fengcai.content.keys.RecordKind;
import fengcai.plan.element.Address;

/**
 * The page and the report that show a record.
 *
 * @param page the path of the page
 * @param report the path of the report; may be empty
 */
record Shown(String page, String report) {

  static Shown of(RecordKind kind, String address) {
    return switch (kind) {
      case COMMUNITY -> of(Address.page(address), address + "/profile.pdf");
      case HONOUR -> of(Address.honour(address), Address.honourRoll(address).file());
      case CAMPAIGN -> of(Address.campaign(address), Address.booklet(address).file());
      case COUNTS -> of(Address.STATISTICS, "");
      case PAGE -> of(Address.page(address), "");
      case SITE, REGIONS, WORDING, THEME -> of(Address.HOME, "");
    };
  }

  private static Shown of(Address page, String report) {
    return new Shown(page.file(), report);
  }
}

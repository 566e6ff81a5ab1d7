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
      case COMMUNITY -> of(Address.page(address), "profile.pdf");
      case HONOUR -> of(Address.honour(address), "roll.pdf");
      case CAMPAIGN -> of(Address.campaign(address), "booklet.pdf");
      case COUNTS -> of(Address.STATISTICS);
      case PAGE -> of(Address.page(address));
      case SITE, REGIONS, WORDING, THEME -> of(Address.HOME);
    };
  }

  private static Shown of(Address page) {
    return new Shown(page.file(), "");
  }

  private static Shown of(Address page, String report) {
    return new Shown(page.file(), page.beside(report).file());
  }
}

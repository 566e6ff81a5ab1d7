package fengcai.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of records, each with the files that hold it, as a pattern from the content folder. */
public enum RecordKind {
  SITE("site.yaml"),
  REGIONS("regions.yaml"),
  COMMUNITY("communities/*/*.yaml"),
  COUNTS("counts/*.yaml"),
  HONOUR("honours/*.yaml"),
  CAMPAIGN("campaigns/*.yaml"),
  PAGE("pages/**/*.md"),
  WORDING("wording.yaml"),
  THEME("../templates/report/*.yaml");

  private final String files;

  RecordKind(String files) {
    this.files = files;
  }

  public String files() {
    return files;
  }

  /** The name by which users call it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Shape<?> shape() {
    return switch (this) {
      case SITE -> SiteFields.RECORD;
      case REGIONS -> RegionFields.RECORD;
      case COMMUNITY -> CommunityFields.RECORD;
      case COUNTS -> CountFields.LEDGER;
      case HONOUR -> HonourFields.LEDGER;
      case CAMPAIGN -> CampaignFields.RECORD;
      case PAGE -> PageFields.FRONT_MATTER;
      case WORDING -> WordingFields.RECORD;
      case THEME -> ThemeFields.RECORD;
    };
  }

  public static Optional<RecordKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}

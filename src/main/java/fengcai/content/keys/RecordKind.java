package fengcai.content.keys;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.schema.ScalarFormats;
import fengcai.content.source.FileNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of records with the pattern of their files, relative to the content folder. */
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

  /** Whether there is a single record rather than a folder of them. */
  public boolean isSingle() {
    return !files.contains("*");
  }

  /**
   * The path of a record's file relative to the content folder; empty if the address is invalid.
   *
   * @param address {@code 130703/xishandi}; ignored if there is a single record
   */
  public Optional<String> file(String address) {
    if (isSingle()) {
      return Optional.of(files);
    }
    // Only pages can be in nested folders.
    List<String> parts = this == PAGE ? List.of(address.split("/", -1)) : List.of(address);
    boolean sound =
        this == COMMUNITY
            ? ScalarFormats.COMMUNITY.parse(address).isPresent()
            : parts.stream().allMatch(part -> ScalarFormats.SLUG.matcher(part).matches());
    int folder = files.indexOf('*');
    return sound && this != THEME && FileNames.reservedPart(address).isEmpty()
        ? Optional.of(
            files.substring(0, folder) + address + files.substring(files.lastIndexOf('.')))
        : Optional.empty();
  }

  /** The kind of record in a file, by the file's path relative to the content folder. */
  public static Optional<RecordKind> ofFile(String file) {
    return Arrays.stream(values())
        .filter(kind -> file.indexOf('.') > 0 && file.contains("/") != kind.isSingle())
        .filter(kind -> kind.file(kind.address(file)).equals(Optional.of(file)))
        .findFirst();
  }

  /** The address of the record in a file; the kind's id if there is a single record. */
  public String address(String file) {
    return isSingle() ? id() : file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
  }

  /** The name in commands and URLs. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public FieldType<?> type() {
    return switch (this) {
      case SITE -> SiteFields.RECORD;
      case REGIONS -> RegionFields.RECORD;
      case COMMUNITY -> CommunityFields.RECORD;
      case COUNTS -> CountFields.LEDGER;
      case HONOUR -> HonourFields.LEDGER;
      case CAMPAIGN -> CampaignFields.RECORD;
      case PAGE -> PageFields.FRONT_MATTER;
      case WORDING -> WordListFields.RECORD;
      case THEME -> ThemeFields.RECORD;
    };
  }

  /** The type of a record as forms and tables show it: a page with its text. */
  public FieldType<?> shown() {
    return this == PAGE ? PageFields.WITH_TEXT : type();
  }

  /** The keys of a record as tables show it; a single one without a name where keys are data. */
  public List<Field<?>> columns() {
    return shown() instanceof FieldType.Fields fields
        ? fields.fields()
        : List.of(Field.of("", "", shown()));
  }

  /** Whether any kind of record has the key, in English or Chinese. */
  public static boolean knows(String key) {
    return Arrays.stream(values()).anyMatch(kind -> kind.type().field(key).isPresent());
  }

  public static Optional<RecordKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}

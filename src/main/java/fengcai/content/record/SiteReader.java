package fengcai.content.record;

import fengcai.content.folder.ContentFolder;
import fengcai.content.folder.MediaFolder;
import fengcai.content.keys.SiteFields;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldValues;
import fengcai.content.source.Problems;
import fengcai.content.source.SourcePosition;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.RuleLevel;
import fengcai.model.Site;
import fengcai.model.document.Inline.Target.Internal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code site.yaml}. */
public final class SiteReader {

  /** In place of the address of the page that a picture is on. */
  public static final String EVERY_PAGE = "";

  private static final String DEFAULT_ACCENT = "#A61B29";
  private static final String DEFAULT_LANGUAGE = "zh-CN";

  /** The number of a face in a font collection: simsun.ttc,0. */
  private static final String FACE_OF_COLLECTION = ",[0-9]+$";

  private static final Pattern FONT_FILE =
      Pattern.compile("[/\\\\]|\\.(?i:ttf|otf|ttc)(,[0-9]+)?$");

  private static final Set<Field<?>> NOT_PROOFREAD = Set.of(SiteFields.PHONE, SiteFields.CHECKS);

  private final RecordSources sources;
  private final FontCoverage fonts;
  private final Optional<String> baseUrl;

  /** See {@link ContentReader#open}. */
  SiteReader(RecordSources sources, FontCoverage fonts, Optional<String> baseUrl) {
    this.sources = sources;
    this.fonts = fonts;
    this.baseUrl = baseUrl;
  }

  /**
   * The site with the settings of its checks.
   *
   * @param levels the severity of rules that differs from the default
   */
  public record SiteRecord(Site site, Map<Rule, RuleLevel> levels) {}

  /** The site, with empty names if the record lacks them or cannot be read. */
  Reading<SiteRecord> read() {
    RecordFile<FieldValues> record = sources.optional(ContentFolder.SITE, SiteFields.RECORD);
    FieldValues values = record.value().orElseGet(FieldValues::none);
    Problems problems = record.problems();
    List<RecordLink> pictures = pictures(values, problems);
    for (RecordLink picture : pictures) {
      String src = picture.target().path();
      Optional<MediaFolder.Fault> fault = sources.media().pictureFault(src);
      fault.ifPresent(
          found ->
              problems.add(Diagnostic.of(found.rule(), picture.position(), src, found.detail())));
    }
    values.get(SiteFields.FONTS).ifPresent(named -> checkFonts(named, problems));
    SiteRecord site = new SiteRecord(site(values), levels(values));
    return Reading.of(
        record,
        Optional.of(site),
        RecordPassages.of(record, SiteFields.RECORD, NOT_PROOFREAD),
        pictures);
  }

  /** The logo and the QR codes, which are on every page. */
  private static List<RecordLink> pictures(FieldValues site, Problems problems) {
    List<RecordLink> pictures = new ArrayList<>();
    addPicture(site, SiteFields.LOGO, problems, pictures);
    for (FieldValues channel : site.items(SiteFields.CHANNELS)) {
      addPicture(channel, SiteFields.CHANNEL_QR, problems, pictures);
    }
    return pictures;
  }

  private static void addPicture(
      FieldValues values, Field<String> field, Problems problems, List<RecordLink> pictures) {
    values
        .get(field)
        .ifPresent(
            src ->
                pictures.add(
                    new RecordLink(
                        EVERY_PAGE, new Internal(src, ""), problems.at(values.at(field)))));
  }

  private static Map<Rule, RuleLevel> levels(FieldValues site) {
    Map<Rule, RuleLevel> levels = new EnumMap<>(Rule.class);
    FieldValues checks = site.get(SiteFields.CHECKS).orElseGet(FieldValues::none);
    for (Field<RuleLevel> field : SiteFields.LEVELS) {
      Rule.optional(field.english())
          .ifPresent(rule -> checks.get(field).ifPresent(level -> levels.put(rule, level)));
    }
    return levels;
  }

  private Site site(FieldValues values) {
    return new Site(
        values.get(SiteFields.NAME).orElse(""),
        values.get(SiteFields.OFFICE).orElse(""),
        values.get(SiteFields.DESCRIPTION),
        baseUrl.or(
            () -> values.get(SiteFields.BASE_URL).map(url -> url.endsWith("/") ? url : url + "/")),
        new Site.Contact(
            values.get(SiteFields.PHONE),
            values.get(SiteFields.EMAIL),
            values.get(SiteFields.ADDRESS)),
        new Site.Filing(
            values.get(SiteFields.ICP),
            values.get(SiteFields.POLICE_NO),
            values.get(SiteFields.SITE_ID_CODE),
            values.get(SiteFields.MARK)),
        values.get(SiteFields.RULES).orElse(Site.Rules.PARTY),
        values.get(SiteFields.ACCENT).orElse(DEFAULT_ACCENT),
        values.get(SiteFields.LOGO),
        channels(values),
        values.get(SiteFields.COMMENT),
        values.get(SiteFields.FONTS).map(SiteReader::fonts).orElse(Site.Fonts.NONE),
        values.get(SiteFields.LETTERHEAD).map(SiteReader::letterhead),
        values.get(SiteFields.LANG).orElse(DEFAULT_LANGUAGE));
  }

  private static List<Site.Channel> channels(FieldValues values) {
    return values.items(SiteFields.CHANNELS).stream()
        .filter(channel -> channel.has(SiteFields.CHANNEL_NAME))
        .map(
            channel ->
                new Site.Channel(
                    channel.require(SiteFields.CHANNEL_NAME),
                    channel.get(SiteFields.CHANNEL_URL),
                    channel.get(SiteFields.CHANNEL_QR)))
        .toList();
  }

  private static Site.Fonts fonts(FieldValues values) {
    Map<String, String> named = new HashMap<>();
    for (Field<String> field : SiteFields.FONTS_NAMED) {
      values.get(field).ifPresent(font -> named.put(field.chinese(), font));
    }
    return new Site.Fonts(
        values.get(SiteFields.FONT_HEADING),
        values.get(SiteFields.FONT_BODY),
        values.items(SiteFields.FONT_FALLBACK),
        named);
  }

  private static Site.Letterhead letterhead(FieldValues values) {
    return new Site.Letterhead(
        values.get(SiteFields.ISSUER).orElse(""),
        values.items(SiteFields.COPIES),
        values.get(SiteFields.PRINTER));
  }

  private void checkFonts(FieldValues values, Problems problems) {
    for (Field<String> field : List.of(SiteFields.FONT_HEADING, SiteFields.FONT_BODY)) {
      values.get(field).ifPresent(path -> checkFont(path, values.at(field), problems));
    }
    values
        .list(SiteFields.FONT_FALLBACK)
        .forEach(path -> checkFont(path.value(), path.mark(), problems));
    // A value that does not look like a file is the name of an installed font.
    for (Field<String> field : SiteFields.FONTS_NAMED) {
      values
          .get(field)
          .filter(font -> FONT_FILE.matcher(font).find())
          .ifPresent(path -> checkFont(path, values.at(field), problems));
    }
  }

  private void checkFont(String path, SourcePosition mark, Problems problems) {
    String file = path.replaceFirst(FACE_OF_COLLECTION, "");
    if (!exists(file)) {
      problems.add(Rule.FONT_MISSING, mark, path);
    } else if (isInContent(file) && sources.files().refusal(file).isPresent()) {
      problems.add(Rule.FILE_KIND, mark, path);
    } else if (!fonts.canRead(path)) {
      problems.add(Rule.FONT_BROKEN, mark, path);
    }
  }

  private boolean exists(String path) {
    try {
      Path file = sources.files().root().resolve(path);
      return Files.exists(file) && !Files.isDirectory(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether a path stays in the content folder; installed fonts may be given by their path. */
  private boolean isInContent(String path) {
    Path root = sources.files().root().toAbsolutePath().normalize();
    return root.resolve(path).normalize().startsWith(root);
  }
}

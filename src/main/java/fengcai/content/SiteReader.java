package fengcai.content;

import fengcai.diagnostic.Rule;
import fengcai.model.Site;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the site of the values of {@code site.yaml}. */
final class SiteReader {

  private static final String DEFAULT_ACCENT = "#A61B29";
  private static final String DEFAULT_LANGUAGE = "zh-CN";

  /** simsun.ttc,0 */
  private static final String FACE_OF_COLLECTION = ",[0-9]+$";

  private static final Pattern FONT_FILE =
      Pattern.compile("[/\\\\]|\\.(?i:ttf|otf|ttc)(,[0-9]+)?$");

  private final ContentFiles files;
  private final MediaFolder media;
  private final ContentReader.Fonts fonts;
  private final Problems problems;

  SiteReader(ContentFiles files, MediaFolder media, ContentReader.Fonts fonts, Problems problems) {
    this.files = files;
    this.media = media;
    this.fonts = fonts;
    this.problems = problems;
  }

  /** The site, with empty names where the record lacks them. */
  Site read(Values values) {
    values.get(SiteFields.LOGO).ifPresent(logo -> checkPicture(logo, values.at(SiteFields.LOGO)));
    return new Site(
        values.get(SiteFields.NAME).orElse(""),
        values.get(SiteFields.OFFICE).orElse(""),
        values.get(SiteFields.DESCRIPTION),
        values.get(SiteFields.BASE_URL).map(url -> url.endsWith("/") ? url : url + "/"),
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
        values.get(SiteFields.FONTS).map(this::fonts).orElse(Site.Fonts.NONE),
        values.get(SiteFields.LETTERHEAD).map(SiteReader::letterhead),
        values.get(SiteFields.LANG).orElse(DEFAULT_LANGUAGE));
  }

  private List<Site.Channel> channels(Values values) {
    List<Site.Channel> channels = new ArrayList<>();
    for (Values channel : values.items(SiteFields.CHANNELS)) {
      channel
          .get(SiteFields.CHANNEL_QR)
          .ifPresent(qr -> checkPicture(qr, channel.at(SiteFields.CHANNEL_QR)));
      channel
          .get(SiteFields.CHANNEL_NAME)
          .ifPresent(
              name ->
                  channels.add(
                      new Site.Channel(
                          name,
                          channel.get(SiteFields.CHANNEL_URL),
                          channel.get(SiteFields.CHANNEL_QR))));
    }
    return channels;
  }

  private void checkPicture(String src, Mark mark) {
    media
        .pictureFault(src)
        .ifPresent(fault -> problems.add(fault.rule(), mark, src, fault.detail()));
  }

  private Site.Fonts fonts(Values values) {
    values
        .get(SiteFields.FONT_HEADING)
        .ifPresent(path -> checkFont(path, values.at(SiteFields.FONT_HEADING)));
    values
        .get(SiteFields.FONT_BODY)
        .ifPresent(path -> checkFont(path, values.at(SiteFields.FONT_BODY)));
    values.list(SiteFields.FONT_FALLBACK).forEach(path -> checkFont(path.value(), path.mark()));
    return new Site.Fonts(
        values.get(SiteFields.FONT_HEADING),
        values.get(SiteFields.FONT_BODY),
        values.items(SiteFields.FONT_FALLBACK),
        named(values));
  }

  /** A value that looks like a file must be one; any other is the name of an installed font. */
  private Map<String, String> named(Values values) {
    Map<String, String> named = new HashMap<>();
    for (Field<String> field : SiteFields.FONTS_NAMED) {
      values
          .get(field)
          .ifPresent(
              font -> {
                if (FONT_FILE.matcher(font).find()) {
                  checkFont(font, values.at(field));
                }
                named.put(field.chinese(), font);
              });
    }
    return named;
  }

  private static Site.Letterhead letterhead(Values values) {
    return new Site.Letterhead(
        values.get(SiteFields.ISSUER).orElse(""),
        values.items(SiteFields.COPIES),
        values.get(SiteFields.PRINTER));
  }

  private void checkFont(String path, Mark mark) {
    String file = path.replaceFirst(FACE_OF_COLLECTION, "");
    if (!exists(file)) {
      problems.add(Rule.FONT_MISSING, mark, path);
    } else if (isOwn(file) && files.refusal(file).isPresent()) {
      problems.add(Rule.FILE_KIND, mark, path);
    } else if (!fonts.canRead(path)) {
      problems.add(Rule.FONT_BROKEN, mark, path);
    }
  }

  private boolean exists(String path) {
    try {
      Path file = files.root().resolve(path);
      return Files.exists(file) && !Files.isDirectory(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether a path stays in the content folder; a font may also be named where it is installed. */
  private boolean isOwn(String path) {
    Path root = files.root().toAbsolutePath().normalize();
    return root.resolve(path).normalize().startsWith(root);
  }
}

package fengcai.picture.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format of an image file, by its first bytes. */
public enum FileFormat {
  JPEG("JPEG", "\u00ff\u00d8\u00ff"),
  PNG("PNG", "\u0089PNG\r\n\u001a\n"),
  GIF("GIF", "GIF8"),
  WEBP("WebP", "RIFF.{4}WEBP"),
  BMP("BMP", "BM"),
  TIFF("TIFF", "II\\*\0|MM\0\\*"),
  HEIF("HEIF/AVIF", ".{4}ftyp"),
  PHOTOSHOP("PSD", "8BPS"),
  PDF("PDF", "%PDF"),
  UNKNOWN("", "");

  private static final Pattern OTHER =
      Pattern.compile(
          "\\.(gif|webp|bmp|dib|tiff?|hei[cf]|avif|jxl|jp2|psd|raw|dng|cr[23]|nef|arw)$",
          Pattern.CASE_INSENSITIVE);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // patterns are immutable
  private final Pattern beginning;

  FileFormat(String label, String beginning) {
    this.label = label;
    this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
  }

  /** The name that users know the format by. */
  String label() {
    return label;
  }

  static FileFormat of(byte[] bytes) {
    String head = new String(Arrays.copyOf(bytes, 12), StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(format -> format.beginning.matcher(head).lookingAt())
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** The format that a file name ends with, if it is an image format that pages do not show. */
  public static Optional<String> other(String name) {
    Matcher matcher = OTHER.matcher(name);
    return matcher.find()
        ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}

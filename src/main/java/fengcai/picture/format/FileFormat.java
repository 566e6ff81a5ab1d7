package fengcai.picture.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format of an image file, by its first bytes. */
public enum FileFormat {
  JPEG("JPEG"),
  PNG("PNG"),
  GIF("GIF"),
  WEBP("WebP"),
  BMP("BMP"),
  TIFF("TIFF"),
  HEIF("HEIF/AVIF"),
  PHOTOSHOP("PSD"),
  PDF("PDF"),
  UNKNOWN("");

  private static final Pattern OTHER =
      Pattern.compile(
          "\\.(gif|webp|bmp|dib|tiff?|hei[cf]|avif|jxl|jp2|psd|raw|dng|cr[23]|nef|arw)$",
          Pattern.CASE_INSENSITIVE);

  private final String label;

  FileFormat(String label) {
    this.label = label;
  }

  /** The name that users know the format by. */
  String label() {
    return label;
  }

  static FileFormat of(byte[] bytes) {
    String head = new String(Arrays.copyOf(bytes, 12), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (head.startsWith("GIF8")) {
      return GIF;
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (head.startsWith("BM")) {
      return BMP;
    }
    if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
      return TIFF;
    }
    if (head.startsWith("ftyp", 4)) {
      return HEIF;
    }
    if (head.startsWith("8BPS")) {
      return PHOTOSHOP;
    }
    return head.startsWith("%PDF") ? PDF : UNKNOWN;
  }

  /** The format that a file name ends with, if it is an image format that pages do not show. */
  public static Optional<String> other(String name) {
    Matcher matcher = OTHER.matcher(name);
    return matcher.find()
        ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}

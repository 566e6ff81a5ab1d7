package fengcai.exchange;

import java.util.Map;
import java.util.Set;

/** Advice on files whose format cannot be imported. */
final class FileKind {

  /** Extensions by the last part of the message's key. */
  private static final Map<String, Set<String>> EXTENSIONS =
      Map.of(
          "word", Set.of("doc", "dot", "docm", "dotx", "wps", "wpt", "rtf", "odt"),
          "excel", Set.of("xls", "xlsm", "xlsb", "xltx", "et", "ett", "ods"),
          "slides", Set.of("ppt", "pptx", "pps", "ppsx", "dps", "odp"),
          "print", Set.of("pdf", "ofd", "xps", "caj"),
          "page", Set.of("mht", "mhtml", "xhtml"),
          "text", Set.of("md", "markdown"),
          "picture",
              Set.of("jpg", "jpeg", "png", "gif", "bmp", "webp", "heic", "tif", "tiff", "svg"),
          "archive", Set.of("zip", "rar", "7z", "tar", "gz", "tgz"));

  private FileKind() {}

  static ImportFault unsupported(String extension) {
    String kind =
        EXTENSIONS.entrySet().stream()
            .filter(entry -> entry.getValue().contains(extension))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("other");
    return new ImportFault("kind." + kind);
  }
}

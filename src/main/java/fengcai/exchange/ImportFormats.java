package fengcai.exchange;

import fengcai.exchange.backup.ExportedRecords;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.PlainTextReader;
import fengcai.exchange.source.SourceContent;
import fengcai.exchange.source.SourcePicture;
import fengcai.exchange.source.SourceReader;
import fengcai.exchange.source.WebPageReader;
import fengcai.exchange.source.Workbook;
import fengcai.exchange.source.WorkbookSheet;
import fengcai.exchange.source.excel.CsvFile;
import fengcai.exchange.source.excel.WorkbookReader;
import fengcai.exchange.source.word.WordReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The formats of files that can be imported, by file name extension, and advice on others. */
public final class ImportFormats {

  /** In the order in which messages list them. */
  private static final List<Format> FORMATS =
      List.of(
          new Format(new WordReader(), false, List.of("docx")),
          new Format(new PlainTextReader(), false, List.of("txt")),
          new Format(new WebPageReader(), false, List.of("html", "htm")),
          new Format(new WorkbookReader(), true, List.of("xlsx")),
          new Format(file -> new Workbook(List.of(csv(file)), List.of()), true, List.of("csv")));

  /** Exported records, which are read as they are. */
  private static final String EXPORT = "json";

  /** The extensions of formats that cannot be imported, by the kind of advice on them. */
  private static final Map<String, Set<String>> UNSUPPORTED =
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

  /**
   * A format.
   *
   * @param tables whether files may refer to records in other files
   * @param extensions of which messages name the first
   */
  private record Format(SourceReader reader, boolean tables, List<String> extensions) {}

  private ImportFormats() {}

  /** The extensions that messages list, each with its dot. */
  public static List<String> extensions() {
    return Stream.concat(
            FORMATS.stream().map(format -> format.extensions().getFirst()), Stream.of(EXPORT))
        .map(extension -> "." + extension)
        .toList();
  }

  static boolean isTable(Path file) {
    return formats(file).anyMatch(Format::tables);
  }

  static boolean isExport(Path file) {
    return extension(file).equals(EXPORT);
  }

  private static Stream<Format> formats(Path file) {
    return FORMATS.stream().filter(format -> format.extensions().contains(extension(file)));
  }

  private static String extension(Path file) {
    return SourcePicture.extension(file.getFileName().toString());
  }

  /**
   * Reads a file.
   *
   * @throws ImportException with advice if its format cannot be imported
   */
  static SourceContent read(Path file) throws IOException, ImportException {
    return formats(file)
        .findFirst()
        .orElseThrow(() -> unsupported(extension(file)))
        .reader()
        .read(file);
  }

  private static ImportException unsupported(String extension) {
    return UNSUPPORTED.entrySet().stream()
        .filter(kind -> kind.getValue().contains(extension))
        .map(kind -> new ImportException("kind." + kind.getKey()))
        .findFirst()
        .orElseGet(() -> new ImportException("kind.other", extensions()));
  }

  static WorkbookSheet csv(Path file) throws IOException, ImportException {
    return CsvFile.read(file, ExportedRecords.table(file));
  }
}

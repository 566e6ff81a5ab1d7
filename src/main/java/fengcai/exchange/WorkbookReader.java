package fengcai.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads Excel files, sheet by sheet, without holding their XML in memory. */
final class WorkbookReader {

  private final OfficePackage file;
  private final String main;
  private final List<Entry> entries = new ArrayList<>();
  private boolean from1904;

  /** A workbook's sheets that are shown, and the names of those that are not. */
  record Workbook(List<Sheet> sheets, List<String> hidden) {}

  /** A sheet as the workbook lists it. */
  private record Entry(String name, String link, boolean shown) {}

  private WorkbookReader(OfficePackage file) throws ImportFault {
    this.file = file;
    this.main = file.main();
  }

  static Workbook read(Path file) throws IOException, ImportFault {
    byte[] bytes = ImportedFile.read(file);
    try (OfficePackage workbook = OfficePackage.open(bytes, new ImportFault("not-excel"))) {
      return new WorkbookReader(workbook).read();
    }
  }

  private Workbook read() throws ImportFault {
    contents();
    Map<String, OfficePackage.Relationship> links = file.relationships(main);
    List<String> shared = shared();
    CellFormats formats = formats();
    TableCells.Totals totals = new TableCells.Totals();
    List<Sheet> sheets = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.shown()) {
        OfficePackage.Relationship link = links.get(entry.link());
        if (link == null) {
          throw file.broken();
        }
        try (XmlStream xml = file.stream(link.target())) {
          sheets.add(new SheetXml(entry.name(), shared, formats, totals).read(xml));
        }
      } else if (!entry.name().equals(BlankForm.CHOICES)) {
        hidden.add(entry.name());
      }
    }
    return new Workbook(sheets, hidden);
  }

  private void contents() throws ImportFault {
    try (XmlStream xml = file.stream(main)) {
      if (!xml.root().equals("workbook")) {
        throw file.broken();
      }
      while (xml.next()) {
        if (xml.isStart("sheet")) {
          boolean shown = !xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
          entries.add(new Entry(xml.attribute("name"), xml.attribute("id"), shown));
          ImportLimit.ENTRIES.require(entries.size());
        } else if (xml.isStart("workbookPr")) {
          from1904 = List.of("1", "true").contains(xml.attribute("date1904"));
        }
      }
    }
    if (entries.isEmpty()) {
      throw file.broken();
    }
  }

  private List<String> shared() throws ImportFault {
    Optional<String> part = file.related(main, "sharedStrings");
    if (part.isEmpty()) {
      return List.of();
    }
    try (XmlStream xml = file.stream(part.get())) {
      return SharedStrings.read(xml);
    }
  }

  private CellFormats formats() throws ImportFault {
    Optional<String> part = file.related(main, "styles");
    if (part.isEmpty()) {
      return CellFormats.of(Optional.empty(), from1904);
    }
    try (XmlStream xml = file.stream(part.get())) {
      return CellFormats.of(Optional.of(xml), from1904);
    }
  }
}

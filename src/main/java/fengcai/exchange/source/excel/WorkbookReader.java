package fengcai.exchange.source.excel;

import fengcai.exchange.form.ApplicationForm;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.ImportLimit;
import fengcai.exchange.source.OfficePackage;
import fengcai.exchange.source.SourceReader;
import fengcai.exchange.source.Workbook;
import fengcai.exchange.source.WorkbookSheet;
import fengcai.exchange.source.XmlStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads Excel files sheet by sheet; only the cells are held in memory. */
public final class WorkbookReader implements SourceReader {

  /** A sheet in the list of the workbook. */
  private record Entry(String name, String link, boolean shown) {}

  @Override
  public Workbook read(Path path) throws IOException, ImportException {
    try (OfficePackage file = OfficePackage.open(path, new ImportException("not-excel"))) {
      return read(file);
    }
  }

  private static Workbook read(OfficePackage file) throws ImportException {
    List<Entry> entries = new ArrayList<>();
    boolean from1904 = contents(file, entries);
    List<String> shared = sharedStrings(file);
    CellFormats formats = formats(file, from1904);
    Map<String, OfficePackage.Relationship> links = file.relationships(file.main());
    CellCollector.Totals totals = new CellCollector.Totals();
    List<WorkbookSheet> sheets = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.shown()) {
        OfficePackage.Relationship link = links.get(entry.link());
        if (link == null) {
          throw file.broken();
        }
        try (XmlStream xml = file.stream(link.target(), ImportLimit.UNPACKED)) {
          sheets.add(new SheetReader(entry.name(), shared, formats, totals).read(xml));
        }
      } else if (!entry.name().equals(ApplicationForm.CHOICES)) {
        hidden.add(entry.name());
      }
    }
    return new Workbook(sheets, hidden);
  }

  /** Lists the sheets; returns whether days are counted from 1904. */
  private static boolean contents(OfficePackage file, List<Entry> entries) throws ImportException {
    boolean from1904 = false;
    try (XmlStream xml = file.stream(file.main(), ImportLimit.UNPACKED)) {
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
    return from1904;
  }

  private static List<String> sharedStrings(OfficePackage file) throws ImportException {
    List<String> texts = new ArrayList<>();
    Optional<String> part = file.related(file.main(), "sharedStrings");
    if (part.isPresent()) {
      long characters = 0;
      try (XmlStream xml = file.stream(part.get(), ImportLimit.UNPACKED)) {
        while (xml.next()) {
          if (xml.isStart("si")) {
            String text = SheetReader.unescaped(xml.richText());
            characters += text.length();
            texts.add(text);
            ImportLimit.CELLS.require(texts.size());
            ImportLimit.CELL_CHARACTERS.require(characters);
          }
        }
      }
    }
    return texts;
  }

  private static CellFormats formats(OfficePackage file, boolean from1904) throws ImportException {
    CellFormats formats = new CellFormats(from1904);
    Optional<String> part = file.related(file.main(), "styles");
    if (part.isPresent()) {
      try (XmlStream xml = file.stream(part.get(), ImportLimit.UNPACKED)) {
        formats.read(xml);
      }
    }
    return formats;
  }
}

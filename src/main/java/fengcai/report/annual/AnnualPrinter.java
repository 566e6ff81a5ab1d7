package fengcai.report.annual;

import fengcai.model.document.Block;
import fengcai.model.document.Chart;
import fengcai.model.theme.ReportTheme.AnnualSection;
import fengcai.model.time.Moment;
import fengcai.plan.annual.AnnualChanges;
import fengcai.plan.annual.AnnualStatistics;
import fengcai.plan.element.Phrases;
import fengcai.plan.report.AnnualReport;
import fengcai.plan.statistics.Ranking;
import fengcai.report.box.TextArea;
import fengcai.report.box.VerticalList;
import fengcai.report.layout.BlockLayout;
import fengcai.report.pdf.DocumentInfo;
import fengcai.report.section.HeadingNumbers;
import fengcai.report.section.PrintedReport;
import fengcai.report.section.ReportContext;
import fengcai.report.section.ReportSection;
import fengcai.report.section.ReportSection.Start;
import fengcai.report.text.StructureElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints a 年度报告, section by section as the theme orders them. */
public final class AnnualPrinter {

  private final ReportContext context;
  private final AnnualReport report;
  private final AnnualStatistics figures;
  private final Phrases phrases;
  private final AnnualWords words;
  private final AnnualTables tables;
  private final AnnualHonourTables honourTables;
  private final AnnualCharts charts;
  private final BlockLayout blocks;
  private final TextArea area;
  private final StructureElement document = StructureElement.document();
  private final VerticalList flow = new VerticalList();
  private final HeadingNumbers sections;
  private final List<Block> printed = new ArrayList<>();

  public AnnualPrinter(ReportContext context, AnnualReport report) {
    this.context = context;
    this.report = report;
    this.figures = report.figures();
    this.phrases = context.phrases();
    this.words = new AnnualWords(figures, phrases);
    this.tables = new AnnualTables(figures, phrases);
    this.honourTables = new AnnualHonourTables(figures, phrases);
    this.charts = new AnnualCharts(figures, phrases);
    this.blocks = context.blocks(context.links(report.address()), 0);
    this.area = TextArea.body(context.theme());
    this.sections = new HeadingNumbers(phrases);
  }

  public PrintedReport print() {
    List<ReportSection> sections = new ArrayList<>();
    StructureElement body = document.child("Sect");
    blocks.headings().title(flow, title(), body, area);
    for (AnnualSection section : context.theme().source().annual()) {
      switch (section) {
        case COVER -> sections.add(cover());
        case SUMMARY -> summary(body);
        case REGIONS -> lay("annual.regions", regions(), body);
        case RANKINGS -> lay("annual.rankings", rankings(), body);
        case HONOURS -> lay("annual.honours", honours(), body);
        case CHANGES -> lay("annual.changes", changes(), body);
        case METHOD -> lay("annual.method", method(), body);
      }
    }
    sections.add(new ReportSection(title(), Start.RIGHT, flow.boxes()));
    return context.print(documentInfo(), sections);
  }

  private String title() {
    return phrases.of(report.title());
  }

  private ReportSection cover() {
    return words.cover(context.site().office(), report.issued()).part(context, document);
  }

  private void summary(StructureElement parent) {
    heading("annual.summary", parent);
    flow.space(area.leading() / 2);
    context.figureStrip().set(flow, figures.keyFigures(), Optional.empty(), parent, area);
    flow.space(area.leading() / 2);
    List<Block> text = new ArrayList<>();
    text.add(HeadingNumbers.paragraph(words.summary()));
    text.add(HeadingNumbers.paragraph(words.change()));
    if (figures.years().size() > 1) {
      HeadingNumbers parts = new HeadingNumbers(phrases);
      text.add(subheading(parts, phrases.of("annual.years")));
      text.add(tables.years());
      add(text, charts.years());
    }
    set(text, parent);
  }

  private List<Block> regions() {
    HeadingNumbers parts = new HeadingNumbers(phrases);
    List<Block> text = new ArrayList<>();
    text.add(subheading(parts, phrases.of("annual.regions.totals")));
    text.add(tables.regionTotals());
    add(text, charts.shares());
    tables
        .regionChanges()
        .ifPresent(
            table -> {
              text.add(subheading(parts, phrases.of("annual.regions.change")));
              text.add(
                  HeadingNumbers.paragraph(
                      phrases.of(
                          "annual.regions.change.lead", figures.year() - 1, figures.year())));
              text.add(table);
            });
    return text;
  }

  private List<Block> rankings() {
    List<Block> text = new ArrayList<>();
    if (figures.rankings().isEmpty()) {
      return text;
    }
    text.add(HeadingNumbers.paragraph(phrases.of("annual.rankings.lead", Ranking.LAST)));
    HeadingNumbers parts = new HeadingNumbers(phrases);
    for (Ranking ranking : figures.rankings()) {
      text.add(subheading(parts, phrases.of(name(ranking.measure()))));
      text.add(tables.ranking(ranking));
    }
    return text;
  }

  private static String name(Ranking.Measure measure) {
    return switch (measure) {
      case REGISTERED -> "annual.ranking.registered";
      case SHARE -> "annual.ranking.share";
      case HOURS -> "annual.ranking.hours";
      case GROWTH -> "annual.ranking.growth";
    };
  }

  private List<Block> honours() {
    List<Block> text = new ArrayList<>();
    if (figures.honours().isEmpty()) {
      return text;
    }
    HeadingNumbers parts = new HeadingNumbers(phrases);
    text.add(HeadingNumbers.paragraph(words.honours()));
    text.add(subheading(parts, phrases.of("annual.honours.levels")));
    text.add(honourTables.levels());
    add(text, charts.honours());
    honourTables
        .awarded()
        .ifPresent(
            table -> {
              text.add(subheading(parts, phrases.of("annual.honours.awarded", figures.year())));
              text.add(table);
            });
    return text;
  }

  private List<Block> changes() {
    AnnualChanges changes = figures.changes();
    HeadingNumbers parts = new HeadingNumbers(phrases);
    List<Block> text = new ArrayList<>();
    text.add(subheading(parts, phrases.of("annual.changes.gained")));
    int before = text.size();
    addNamed(text, words.named("annual.firstCounted", changes.firstCounted()));
    addNamed(text, words.named("annual.firstPublished", changes.firstPublished()));
    addIfNothing(text, before, "annual.gained.none");
    text.add(subheading(parts, phrases.of("annual.changes.lost")));
    before = text.size();
    addNamed(text, words.named("annual.notCounted", changes.notCounted()));
    addNamed(text, words.named("annual.withdrawn", changes.withdrawn()));
    if (!changes.ended().isEmpty()) {
      text.add(HeadingNumbers.paragraph(phrases.of("annual.ended", changes.ended().size())));
      text.add(honourTables.ended());
    }
    addIfNothing(text, before, "annual.lost.none");
    return text;
  }

  private static void addNamed(List<Block> text, Optional<String> sentence) {
    sentence.map(HeadingNumbers::paragraph).ifPresent(text::add);
  }

  private void addIfNothing(List<Block> text, int before, String label) {
    if (text.size() == before) {
      text.add(HeadingNumbers.paragraph(phrases.of(label)));
    }
  }

  private List<Block> method() {
    HeadingNumbers items = new HeadingNumbers(phrases);
    return words.method(report.issued()).stream().map(items::item).toList();
  }

  private static void add(List<Block> text, Optional<Chart> chart) {
    chart.map(Block.Chart::new).ifPresent(text::add);
  }

  /** A section with its heading, unless it is empty. */
  private void lay(String label, List<Block> text, StructureElement parent) {
    if (!text.isEmpty()) {
      heading(label, parent);
      set(text, parent);
    }
  }

  private void set(List<Block> text, StructureElement parent) {
    printed.addAll(text);
    blocks.set(flow, text, parent, area);
  }

  /** A heading of the document in themes without ornaments, else the heading of a section. */
  private void heading(String label, StructureElement parent) {
    String name = sections.section(phrases.of(label));
    if (ownLook()) {
      blocks.headings().section(flow, name, parent, area);
    } else {
      blocks.set(flow, List.of(HeadingNumbers.heading(1, name)), parent, area);
    }
  }

  private Block subheading(HeadingNumbers parts, String name) {
    return HeadingNumbers.heading(ownLook() ? 1 : 2, parts.subsection(name));
  }

  private boolean ownLook() {
    return context.theme().ornaments();
  }

  private DocumentInfo documentInfo() {
    return context.info(
        title(),
        Optional.of(Moment.of(report.issued())),
        report.issued(),
        figures.keyFigures(),
        printed);
  }
}

package fengcai.report;

import fengcai.model.Block;
import fengcai.model.Chart;
import fengcai.model.Moment;
import fengcai.model.ReportTheme.AnnualSection;
import fengcai.page.AnnualChanges;
import fengcai.page.AnnualFigures;
import fengcai.page.AnnualReport;
import fengcai.page.Ranking;
import fengcai.report.Part.Start;
import fengcai.report.block.BlockSetter;
import fengcai.report.block.Flow;
import fengcai.report.block.Frame;
import fengcai.report.block.Labels;
import fengcai.report.line.Tag;
import fengcai.report.pdf.Fingerprint;
import fengcai.report.pdf.Imprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 年度报告: a year in numbers, section by section as the theme orders them. */
final class AnnualPrinter {

  private final Press press;
  private final AnnualReport report;
  private final AnnualFigures figures;
  private final Labels labels;
  private final AnnualWords words;
  private final AnnualTables tables;
  private final AnnualHonourTables honourTables;
  private final AnnualCharts charts;
  private final BlockSetter blocks;
  private final Frame frame;
  private final Tag document = Tag.document();
  private final Flow flow = new Flow();
  private final Numbering sections;
  private final List<Block> said = new ArrayList<>();

  AnnualPrinter(Press press, AnnualReport report) {
    this.press = press;
    this.report = report;
    this.figures = report.figures();
    this.labels = press.labels();
    this.words = new AnnualWords(figures, labels);
    this.tables = new AnnualTables(figures, labels);
    this.honourTables = new AnnualHonourTables(figures, labels);
    this.charts = new AnnualCharts(figures, labels);
    this.blocks = press.blocks(press.links(report.address()), 0);
    this.frame = Frame.body(press.theme());
    this.sections = new Numbering(labels);
  }

  PrintedReport print() {
    List<Part> parts = new ArrayList<>();
    Tag body = document.child("Sect");
    blocks.headings().title(flow, title(), body, frame);
    for (AnnualSection section : press.theme().source().annual()) {
      switch (section) {
        case COVER -> parts.add(cover());
        case SUMMARY -> summary(body);
        case REGIONS -> lay("annual.regions", regions(), body);
        case RANKINGS -> lay("annual.rankings", rankings(), body);
        case HONOURS -> lay("annual.honours", honours(), body);
        case CHANGES -> lay("annual.changes", changes(), body);
        case METHOD -> lay("annual.method", method(), body);
      }
    }
    parts.add(new Part(title(), Start.RIGHT, false, Optional.empty(), flow.slabs()));
    return press.print(imprint(), parts);
  }

  private String title() {
    return ReportTitle.of(report, labels);
  }

  private Part cover() {
    return words.cover(press.site().office(), press.today()).part(press, document);
  }

  private void summary(Tag parent) {
    heading("annual.summary", parent);
    flow.space(frame.leading() / 2);
    new FigureStrip(press.theme(), blocks.text())
        .set(flow, words.keyFigures(), Optional.empty(), parent, frame);
    flow.space(frame.leading() / 2);
    List<Block> text = new ArrayList<>();
    text.add(Numbering.paragraph(words.summary()));
    text.add(Numbering.paragraph(words.change()));
    if (figures.years().size() > 1) {
      Numbering parts = new Numbering(labels);
      text.add(subheading(parts, labels.of("annual.years")));
      text.add(tables.years());
      add(text, charts.years());
    }
    set(text, parent);
  }

  private List<Block> regions() {
    Numbering parts = new Numbering(labels);
    List<Block> text = new ArrayList<>();
    text.add(subheading(parts, labels.of("annual.regions.totals")));
    text.add(tables.regionTotals());
    add(text, charts.shares());
    tables
        .regionChanges()
        .ifPresent(
            table -> {
              text.add(subheading(parts, labels.of("annual.regions.change")));
              text.add(
                  Numbering.paragraph(
                      labels.of("annual.regions.change.lead", figures.year() - 1, figures.year())));
              text.add(table);
            });
    return text;
  }

  private List<Block> rankings() {
    List<Ranking> rankings =
        figures.rankings().stream().filter(ranking -> ranking.places().size() > 1).toList();
    List<Block> text = new ArrayList<>();
    if (rankings.isEmpty()) {
      return text;
    }
    text.add(Numbering.paragraph(labels.of("annual.rankings.lead", Ranking.LAST)));
    Numbering parts = new Numbering(labels);
    for (Ranking ranking : rankings) {
      text.add(subheading(parts, labels.of(name(ranking.measure()))));
      text.add(RankingTable.of(ranking, labels));
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
    Numbering parts = new Numbering(labels);
    text.add(Numbering.paragraph(words.honours()));
    text.add(subheading(parts, labels.of("annual.honours.levels")));
    text.add(honourTables.levels());
    add(text, charts.honours());
    honourTables
        .awarded()
        .ifPresent(
            table -> {
              text.add(subheading(parts, labels.of("annual.honours.awarded", figures.year())));
              text.add(table);
            });
    return text;
  }

  private List<Block> changes() {
    AnnualChanges changes = figures.changes();
    Numbering parts = new Numbering(labels);
    List<Block> text = new ArrayList<>();
    text.add(subheading(parts, labels.of("annual.changes.gained")));
    int before = text.size();
    addNamed(text, words.named("annual.firstCounted", changes.firstCounted()));
    addNamed(text, words.named("annual.firstPublished", changes.firstPublished()));
    addIfNothing(text, before, "annual.gained.none");
    text.add(subheading(parts, labels.of("annual.changes.lost")));
    before = text.size();
    addNamed(text, words.named("annual.notCounted", changes.notCounted()));
    addNamed(text, words.named("annual.withdrawn", changes.withdrawn()));
    if (!changes.ended().isEmpty()) {
      text.add(Numbering.paragraph(labels.of("annual.ended", changes.ended().size())));
      text.add(honourTables.ended());
    }
    addIfNothing(text, before, "annual.lost.none");
    return text;
  }

  private static void addNamed(List<Block> text, Optional<String> sentence) {
    sentence.map(Numbering::paragraph).ifPresent(text::add);
  }

  private void addIfNothing(List<Block> text, int before, String label) {
    if (text.size() == before) {
      text.add(Numbering.paragraph(labels.of(label)));
    }
  }

  private List<Block> method() {
    Numbering items = new Numbering(labels);
    return words.method(press.today()).stream().map(items::item).toList();
  }

  private static void add(List<Block> text, Optional<Chart> chart) {
    chart.map(Block.Chart::new).ifPresent(text::add);
  }

  /** Nothing of a section that says nothing. */
  private void lay(String label, List<Block> text, Tag parent) {
    if (!text.isEmpty()) {
      heading(label, parent);
      set(text, parent);
    }
  }

  private void set(List<Block> text, Tag parent) {
    said.addAll(text);
    blocks.set(flow, text, parent, frame);
  }

  /** As the headings of a document look where sections have no look of their own. */
  private void heading(String label, Tag parent) {
    String name = sections.section(labels.of(label));
    if (ownLook()) {
      blocks.headings().section(flow, name, parent, frame);
    } else {
      blocks.set(flow, List.of(Numbering.heading(1, name)), parent, frame);
    }
  }

  private Block subheading(Numbering parts, String name) {
    return Numbering.heading(ownLook() ? 1 : 2, parts.subsection(name));
  }

  private boolean ownLook() {
    return press.theme().ornaments();
  }

  private Imprint imprint() {
    return new Imprint(
        title(),
        press.site().office(),
        press.site().lang(),
        Optional.empty(),
        Optional.of(Moment.of(press.today())),
        Optional.of(Moment.of(press.today())),
        Fingerprint.of(
            press.site(), press.theme().source(), press.today(), words.keyFigures(), said));
  }
}

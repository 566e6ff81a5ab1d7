package fengcai.report.booklet;

import fengcai.model.document.Block;
import fengcai.plan.element.LevelGroup;
import fengcai.plan.report.BookletReport;
import fengcai.plan.statistics.HonourEntry;
import fengcai.report.box.ReportLinkTargets;
import fengcai.report.box.TextArea;
import fengcai.report.box.VerticalList;
import fengcai.report.layout.BlockLayout;
import fengcai.report.layout.TableLayout.Heads;
import fengcai.report.section.HeadingNumbers;
import fengcai.report.section.ReportContext;
import fengcai.report.section.ReportSection;
import fengcai.report.section.ReportSection.Start;
import fengcai.report.text.StructureElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statistics of a booklet and its roll of honours. */
final class BookletStatistics {

  static final String STATISTICS = "statistics";
  static final String HONOURS = "honours";

  private final ReportContext context;
  private final BookletReport booklet;
  private final BookletFacts facts;
  private final ReportLinkTargets links;
  private final StructureElement document;
  private final TextArea area;

  BookletStatistics(
      ReportContext context,
      BookletReport booklet,
      ReportLinkTargets links,
      StructureElement document) {
    this.context = context;
    this.booklet = booklet;
    this.facts = new BookletFacts(booklet, context.phrases());
    this.links = links;
    this.document = document;
    this.area = TextArea.body(context.theme());
  }

  /** The numbers begin on the left, so that the charts face them. */
  List<ReportSection> sections() {
    StructureElement element = document.child("Sect");
    VerticalList flow = new VerticalList();
    BlockLayout blocks = context.blocks(links, 0);
    blocks.headings().title(flow, context.phrases().of("booklet.statistics"), element, area);
    context.figureStrip().set(flow, booklet.keyFigures(), Optional.empty(), element, area);
    blocks.headings().section(flow, facts.tableTitle(), element, area);
    blocks.set(flow, List.of(facts.table()), element, area);
    List<ReportSection> sections = new ArrayList<>();
    sections.add(part("booklet.statistics", Start.LEFT, STATISTICS, flow));
    charts(element).ifPresent(sections::add);
    return sections;
  }

  /** The charts, on the page that faces the numbers. */
  private Optional<ReportSection> charts(StructureElement element) {
    List<Block> charts = facts.charts();
    if (charts.isEmpty()) {
      return Optional.empty();
    }
    VerticalList flow = new VerticalList();
    context.blocks(links, 0).set(flow, charts, element, area);
    return Optional.of(
        new ReportSection(context.phrases().of("booklet.statistics"), Start.NEXT, flow.boxes()));
  }

  Optional<ReportSection> honours() {
    List<LevelGroup<HonourEntry>> levels = booklet.honours();
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    StructureElement element = document.child("Sect");
    VerticalList flow = new VerticalList();
    BlockLayout blocks = context.blocks(links, 0);
    blocks.headings().title(flow, context.phrases().of("booklet.honours"), element, area);
    List<Block.Table> tables = levels.stream().map(facts::holders).toList();
    for (int i = 0; i < tables.size(); i++) {
      Block heading = HeadingNumbers.heading(1, context.phrases().level(levels.get(i).level()));
      blocks.set(flow, List.of(heading), element, area);
      blocks.tables().set(flow, tables.get(i), tables, Heads.COLUMNS, element, area);
    }
    return Optional.of(part("booklet.honours", Start.NEXT, HONOURS, flow));
  }

  private ReportSection part(String name, Start start, String anchor, VerticalList flow) {
    return new ReportSection(context.phrases().of(name), start, flow.boxes()).at(anchor);
  }
}

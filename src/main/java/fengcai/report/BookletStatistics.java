package fengcai.report;

import fengcai.model.Block;
import fengcai.model.Inline;
import fengcai.page.BookletReport;
import fengcai.page.HonourEntry;
import fengcai.page.LevelGroup;
import fengcai.report.Part.Start;
import fengcai.report.block.BlockSetter;
import fengcai.report.block.Flow;
import fengcai.report.block.Frame;
import fengcai.report.block.Links;
import fengcai.report.block.TableSetter.Heads;
import fengcai.report.line.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statistics of a booklet and its roll of honours. */
final class BookletStatistics {

  static final String STATISTICS = "statistics";
  static final String HONOURS = "honours";

  private final Press press;
  private final BookletReport booklet;
  private final BookletFacts facts;
  private final Links links;
  private final Tag document;
  private final Frame frame;

  BookletStatistics(Press press, BookletReport booklet, Links links, Tag document) {
    this.press = press;
    this.booklet = booklet;
    this.facts = new BookletFacts(booklet, press.phrases());
    this.links = links;
    this.document = document;
    this.frame = Frame.body(press.theme());
  }

  /** The numbers begin on the left, so that the charts face them. */
  List<Part> parts() {
    Tag element = document.child("Sect");
    Flow flow = new Flow();
    BlockSetter blocks = press.blocks(links, 0);
    blocks.headings().title(flow, press.phrases().of("booklet.statistics"), element, frame);
    press.figureStrip().set(flow, booklet.keyFigures(), Optional.empty(), element, frame);
    blocks.headings().section(flow, facts.tableTitle(), element, frame);
    blocks.set(flow, List.of(facts.table()), element, frame);
    List<Part> parts = new ArrayList<>();
    parts.add(part("booklet.statistics", Start.LEFT, STATISTICS, flow));
    charts(element).ifPresent(parts::add);
    return parts;
  }

  /** The charts, on the page that faces the numbers. */
  private Optional<Part> charts(Tag element) {
    List<Block> charts = facts.charts();
    if (charts.isEmpty()) {
      return Optional.empty();
    }
    Flow flow = new Flow();
    press.blocks(links, 0).set(flow, charts, element, frame);
    return Optional.of(
        new Part(
            press.phrases().of("booklet.statistics"),
            Start.NEXT,
            false,
            Optional.empty(),
            flow.slabs()));
  }

  Optional<Part> honours() {
    List<LevelGroup<HonourEntry>> levels = booklet.honours();
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    Tag element = document.child("Sect");
    Flow flow = new Flow();
    BlockSetter blocks = press.blocks(links, 0);
    blocks.headings().title(flow, press.phrases().of("booklet.honours"), element, frame);
    List<Block.Table> tables = levels.stream().map(facts::holders).toList();
    for (int i = 0; i < tables.size(); i++) {
      Block heading =
          new Block.Heading(1, "", List.of(new Inline.Text(facts.level(levels.get(i)))));
      blocks.set(flow, List.of(heading), element, frame);
      blocks.tables().set(flow, tables.get(i), tables, Heads.COLUMNS, element, frame);
    }
    return Optional.of(part("booklet.honours", Start.NEXT, HONOURS, flow));
  }

  private Part part(String name, Start start, String anchor, Flow flow) {
    return new Part(press.phrases().of(name), start, false, Optional.of(anchor), flow.slabs());
  }
}

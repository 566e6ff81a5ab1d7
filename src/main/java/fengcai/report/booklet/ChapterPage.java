package fengcai.report.booklet;

import fengcai.plan.report.BookletReport.Chapter;
import fengcai.report.box.Paragraphs;
import fengcai.report.box.ReportLinkTargets;
import fengcai.report.box.TextArea;
import fengcai.report.box.VerticalList;
import fengcai.report.font.FontRole;
import fengcai.report.layout.BlockLayout;
import fengcai.report.section.ReportContext;
import fengcai.report.section.ReportSection;
import fengcai.report.section.ReportSection.Start;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.LineAlignment;

/** The title page of a chapter of a booklet. */
final class ChapterPage {

  private static final double AIR = 0.3;

  private final ReportContext context;
  private final ReportLinkTargets links;
  private final StructureElement element;

  ChapterPage(ReportContext context, ReportLinkTargets links, StructureElement element) {
    this.context = context;
    this.links = links;
    this.element = element;
  }

  /** Whether it has a title page: the name of a chapter of one profile stands over the profile. */
  static boolean isFor(Chapter chapter) {
    return chapter.name().isPresent() && chapter.profiles().size() > 1;
  }

  /** The anchor of a chapter. */
  static String anchor(String name, Chapter chapter) {
    return isFor(chapter)
        ? "chapter-" + name
        : BookletPrinter.anchor(chapter.profiles().getFirst().id());
  }

  ReportSection part(String name, Chapter chapter) {
    VerticalList flow = new VerticalList();
    TextArea area = TextArea.body(context.theme()).flush();
    // An empty slab, since space at the top of a page is dropped.
    flow.add(AIR * context.theme().paper().depth(), true, (canvas, top) -> {});
    BlockLayout blocks = context.blocks(links, 0);
    blocks.headings().title(flow, name, element, area);
    String words =
        context.phrases().of("booklet.chapter", chapter.profiles().size(), chapter.registered());
    Style style =
        Style.of(FontRole.BODY, context.theme().sizes().body(), context.theme().palette().quiet());
    LineAlignment alignment =
        context.theme().source().title().centered() ? LineAlignment.CENTER : LineAlignment.START;
    Paragraphs.add(
        flow, blocks.text().set(words, style, element.child("P"), area.measure(), alignment), area);
    return new ReportSection(name, Start.RIGHT, flow.boxes()).asBare().at(anchor(name, chapter));
  }
}

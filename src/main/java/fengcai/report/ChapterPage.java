package fengcai.report;

import fengcai.page.BookletReport.Chapter;
import fengcai.report.Part.Start;
import fengcai.report.block.BlockSetter;
import fengcai.report.block.Flow;
import fengcai.report.block.Frame;
import fengcai.report.block.Links;
import fengcai.report.block.Paragraphs;
import fengcai.report.block.Slab;
import fengcai.report.font.Voice;
import fengcai.report.line.Alignment;
import fengcai.report.line.Run;
import fengcai.report.line.Span;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import java.util.List;
import java.util.Optional;

/** The title page of a chapter of a booklet. */
final class ChapterPage {

  private static final double AIR = 0.3;

  private final Press press;
  private final Links links;
  private final Tag element;

  ChapterPage(Press press, Links links, Tag element) {
    this.press = press;
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

  Part part(String name, Chapter chapter) {
    Flow flow = new Flow();
    Frame frame = Frame.body(press.theme()).flush();
    // An empty slab, since space at the top of a page is dropped.
    flow.add(AIR * press.theme().paper().depth(), true, (canvas, top) -> {});
    BlockSetter blocks = press.blocks(links, 0);
    blocks.headings().title(flow, name, element, frame);
    String words =
        press.phrases().of("booklet.chapter", chapter.profiles().size(), chapter.registered());
    Style style =
        Style.of(Voice.BODY, press.theme().sizes().body(), press.theme().palette().quiet());
    Alignment alignment =
        press.theme().source().title().centered() ? Alignment.CENTER : Alignment.START;
    Paragraphs.add(
        flow,
        blocks
            .text()
            .set(
                List.of(new Run(words, style, Span.of(element.child("P")))),
                frame.measure(),
                0,
                alignment),
        frame);
    List<Slab> slabs = flow.slabs();
    return new Part(name, Start.RIGHT, true, Optional.of(anchor(name, chapter)), slabs);
  }
}

package fengcai.report.layout;

import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.plan.element.Phrases;
import fengcai.report.box.Box;
import fengcai.report.box.Boxes;
import fengcai.report.box.Media;
import fengcai.report.box.Paragraphs;
import fengcai.report.box.RunMaker;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.font.FontLibrary;
import fengcai.report.text.Run;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.LineAlignment;
import fengcai.report.typeset.TextSetter;
import java.util.List;

/** Lays out the blocks of a text as slabs. */
public final class BlockLayout {

  /** A paragraph of at most so many lines may move to the next page as a whole. */
  private static final int SHORT = 2;

  private final Theme theme;
  private final TextSetter text;
  private final RunMaker runs;
  private final HeadingLayout headings;
  private final TableLayout tables;
  private final PhotoLayout figures;
  private final DrawingLayout drawings;
  private final ListLayout lists;
  private final VerbatimLayout verbatim;
  private final CalloutLayout callouts;

  /** {@code above} is the number of heading levels above the text's title. */
  public BlockLayout(
      Theme theme, FontLibrary fonts, RunMaker runs, Phrases phrases, Media media, int above) {
    this.theme = theme;
    this.text = new TextSetter(fonts);
    this.runs = runs;
    this.headings = new HeadingLayout(theme, text, runs, above);
    this.tables = new TableLayout(theme, text, runs, phrases);
    this.figures = new PhotoLayout(theme, text, phrases, media);
    this.drawings = new DrawingLayout(theme, text);
    this.lists = new ListLayout(theme, text, this);
    this.verbatim = new VerbatimLayout(theme, fonts);
    this.callouts = new CalloutLayout(theme, text, this);
  }

  public HeadingLayout headings() {
    return headings;
  }

  public TableLayout tables() {
    return tables;
  }

  public PhotoLayout figures() {
    return figures;
  }

  public DrawingLayout drawings() {
    return drawings;
  }

  public TextSetter text() {
    return text;
  }

  RunMaker runs() {
    return runs;
  }

  public void set(VerticalList flow, List<Block> blocks, StructureElement parent, TextArea frame) {
    blocks.forEach(block -> set(flow, block, parent, frame));
  }

  private void set(VerticalList flow, Block block, StructureElement parent, TextArea frame) {
    switch (block) {
      case Block.Heading heading -> headings.ofStory(flow, heading, parent, frame);
      case Block.Paragraph paragraph -> paragraph(flow, paragraph.content(), parent, frame);
      case Block.Numbered numbered -> numbered(flow, numbered, parent, frame);
      case Block.BulletList list -> lists.bullets(flow, list, parent, frame);
      case Block.OrderedList list -> lists.ordered(flow, list, parent, frame);
      case Block.Callout callout -> callouts.set(flow, callout, parent, frame);
      case Block.Quotation quotation -> quotation(flow, quotation, parent, frame);
      case Block.Table table -> tables.set(flow, table, TableLayout.Heads.COLUMNS, parent, frame);
      case Block.Figure figure -> figures.set(flow, figure.photo(), parent, frame);
      case Block.Chart chart -> drawings.set(flow, chart.chart(), parent, frame);
      case Block.Verbatim code -> verbatim.set(flow, code.text(), parent, frame);
      case Block.Divider divider -> divider(flow, frame);
    }
  }

  public void paragraph(
      VerticalList flow, List<Inline> content, StructureElement parent, TextArea frame) {
    paragraph(flow, runs.runs(content, frame.style(), parent.child("P")), content, frame);
  }

  private void paragraph(VerticalList flow, List<Run> words, List<Inline> content, TextArea frame) {
    List<Line> lines = text.set(words, frame.measure(), frame.indent(), LineAlignment.JUSTIFIED);
    // A long paragraph stays on its page even if the block it introduces does not.
    boolean leads = lines.size() <= SHORT && Block.plain(content).endsWith("：");
    Paragraphs.add(flow, lines, frame, leads);
  }

  private void numbered(
      VerticalList flow, Block.Numbered numbered, StructureElement parent, TextArea frame) {
    NumberedHead head = NumberedHead.of(numbered);
    if (head.standsAlone()) {
      headings.numbered(flow, numbered, parent, frame);
    } else {
      StructureElement tag = parent.child("P");
      Style look = frame.style().with(Theme.voice(theme.heading(numbered.depth()).font()));
      List<Run> words = runs.runs(head.runIn(), look, head.rest(), frame.style(), tag);
      paragraph(flow, words, head.rest(), frame);
    }
  }

  private void quotation(
      VerticalList flow, Block.Quotation quotation, StructureElement parent, TextArea frame) {
    double em = frame.em();
    TextArea inner =
        frame
            .narrowed(1.5 * em, em)
            .with(frame.style().in(theme.palette().quiet()), frame.leading())
            .flush();
    VerticalList quoted = new VerticalList();
    set(quoted, quotation.content(), parent.child("BlockQuote"), inner);
    flow.space(frame.leading() / 2);
    List<Box> slabs = quoted.slabs();
    for (int i = 0; i < slabs.size(); i++) {
      // The last line often names the speaker, so it is kept with the quotation.
      Box slab = i == slabs.size() - 2 ? slabs.get(i).keptWithNext() : slabs.get(i);
      flow.add(
          Boxes.under(
              slab,
              (canvas, top) ->
                  canvas.fill(
                      frame.left() + em * 0.5,
                      top,
                      1.5,
                      slab.height(),
                      theme.palette().hairline())));
    }
    flow.space(frame.leading() / 2);
  }

  private void divider(VerticalList flow, TextArea frame) {
    double width = 6 * frame.em();
    double left = frame.left() + (frame.measure() - width) / 2;
    flow.add(
        frame.leading(),
        false,
        (canvas, top) ->
            canvas.fill(left, top + frame.leading() / 2, width, 0.5, theme.palette().quiet()));
  }
}

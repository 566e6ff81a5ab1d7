package fengcai.report.block;

import fengcai.model.Block;
import fengcai.model.Inline;
import fengcai.page.Phrases;
import fengcai.report.font.FontLibrary;
import fengcai.report.line.Alignment;
import fengcai.report.line.Line;
import fengcai.report.line.Run;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import fengcai.report.line.TextSetter;
import java.util.List;

/** Lays out the blocks of a text as slabs. */
public final class BlockSetter {

  /** A paragraph of at most so many lines may move to the next page as a whole. */
  private static final int SHORT = 2;

  private final Theme theme;
  private final TextSetter text;
  private final RunMaker runs;
  private final HeadingSetter headings;
  private final TableSetter tables;
  private final FigureSetter figures;
  private final DrawingSetter drawings;
  private final ListSetter lists;
  private final VerbatimSetter verbatim;
  private final CalloutSetter callouts;

  /** {@code above} is the number of heading levels above the text's title. */
  public BlockSetter(
      Theme theme, FontLibrary fonts, RunMaker runs, Phrases phrases, Media media, int above) {
    this.theme = theme;
    this.text = new TextSetter(fonts);
    this.runs = runs;
    this.headings = new HeadingSetter(theme, text, runs, above);
    this.tables = new TableSetter(theme, text, runs, phrases);
    this.figures = new FigureSetter(theme, text, phrases, media);
    this.drawings = new DrawingSetter(theme, text);
    this.lists = new ListSetter(theme, text, this);
    this.verbatim = new VerbatimSetter(theme, fonts);
    this.callouts = new CalloutSetter(theme, text, this);
  }

  public HeadingSetter headings() {
    return headings;
  }

  public TableSetter tables() {
    return tables;
  }

  public FigureSetter figures() {
    return figures;
  }

  public DrawingSetter drawings() {
    return drawings;
  }

  public TextSetter text() {
    return text;
  }

  RunMaker runs() {
    return runs;
  }

  public void set(Flow flow, List<Block> blocks, Tag parent, Frame frame) {
    blocks.forEach(block -> set(flow, block, parent, frame));
  }

  private void set(Flow flow, Block block, Tag parent, Frame frame) {
    switch (block) {
      case Block.Heading heading -> headings.ofStory(flow, heading, parent, frame);
      case Block.Paragraph paragraph -> paragraph(flow, paragraph.content(), parent, frame);
      case Block.Numbered numbered -> numbered(flow, numbered, parent, frame);
      case Block.BulletList list -> lists.bullets(flow, list, parent, frame);
      case Block.OrderedList list -> lists.ordered(flow, list, parent, frame);
      case Block.Callout callout -> callouts.set(flow, callout, parent, frame);
      case Block.Quotation quotation -> quotation(flow, quotation, parent, frame);
      case Block.Table table -> tables.set(flow, table, TableSetter.Heads.COLUMNS, parent, frame);
      case Block.Figure figure -> figures.set(flow, figure.photo(), parent, frame);
      case Block.Chart chart -> drawings.set(flow, chart.chart(), parent, frame);
      case Block.Verbatim code -> verbatim.set(flow, code.text(), parent, frame);
      case Block.Divider divider -> divider(flow, frame);
    }
  }

  public void paragraph(Flow flow, List<Inline> content, Tag parent, Frame frame) {
    paragraph(flow, runs.runs(content, frame.style(), parent.child("P")), content, frame);
  }

  private void paragraph(Flow flow, List<Run> words, List<Inline> content, Frame frame) {
    List<Line> lines = text.set(words, frame.measure(), frame.indent(), Alignment.JUSTIFIED);
    // A long paragraph stays on its page even if the block it introduces does not.
    boolean leads = lines.size() <= SHORT && Block.plain(content).endsWith("：");
    Paragraphs.add(flow, lines, frame, leads);
  }

  private void numbered(Flow flow, Block.Numbered numbered, Tag parent, Frame frame) {
    NumberedHead head = NumberedHead.of(numbered);
    if (head.standsAlone()) {
      headings.numbered(flow, numbered, parent, frame);
    } else {
      Tag tag = parent.child("P");
      Style look = frame.style().with(Theme.voice(theme.heading(numbered.depth()).font()));
      List<Run> words = runs.runs(head.runIn(), look, head.rest(), frame.style(), tag);
      paragraph(flow, words, head.rest(), frame);
    }
  }

  private void quotation(Flow flow, Block.Quotation quotation, Tag parent, Frame frame) {
    double em = frame.em();
    Frame inner =
        frame
            .narrowed(1.5 * em, em)
            .with(frame.style().in(theme.palette().quiet()), frame.leading())
            .flush();
    Flow quoted = new Flow();
    set(quoted, quotation.content(), parent.child("BlockQuote"), inner);
    flow.space(frame.leading() / 2);
    List<Slab> slabs = quoted.slabs();
    for (int i = 0; i < slabs.size(); i++) {
      // The last line often names the speaker, so it is kept with the quotation.
      Slab slab = i == slabs.size() - 2 ? slabs.get(i).keptWithNext() : slabs.get(i);
      flow.add(
          Slabs.under(
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

  private void divider(Flow flow, Frame frame) {
    double width = 6 * frame.em();
    double left = frame.left() + (frame.measure() - width) / 2;
    flow.add(
        frame.leading(),
        false,
        (canvas, top) ->
            canvas.fill(left, top + frame.leading() / 2, width, 0.5, theme.palette().quiet()));
  }
}

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
import java.util.regex.Pattern;

/** Lays out the blocks of a text as slabs. */
public final class BlockLayout {

  /** A paragraph of at most so many lines may move to the next page as a whole. */
  private static final int SHORT = 2;

  /** Matches what introduces the block that follows. */
  private static final Pattern COLON = Pattern.compile("[：:]$");

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
    this.drawings = new DrawingLayout(theme, text, phrases);
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

  public void set(VerticalList flow, List<Block> blocks, StructureElement parent, TextArea area) {
    blocks.forEach(block -> set(flow, block, parent, area));
  }

  private void set(VerticalList flow, Block block, StructureElement parent, TextArea area) {
    switch (block) {
      case Block.Heading heading -> headings.ofStory(flow, heading, parent, area);
      case Block.Paragraph paragraph -> paragraph(flow, paragraph.content(), parent, area);
      case Block.Numbered numbered -> numbered(flow, numbered, parent, area);
      case Block.BulletList list -> lists.bullets(flow, list, parent, area);
      case Block.OrderedList list -> lists.ordered(flow, list, parent, area);
      case Block.Callout callout -> callouts.set(flow, callout, parent, area);
      case Block.Quotation quotation -> quotation(flow, quotation, parent, area);
      case Block.Table table -> tables.set(flow, table, TableLayout.Heads.COLUMNS, parent, area);
      case Block.Figure figure -> figures.set(flow, figure.photo(), parent, area);
      case Block.Chart chart -> drawings.set(flow, chart.chart(), parent, area);
      case Block.Verbatim code -> verbatim.set(flow, code.text(), parent, area);
      case Block.Divider divider -> divider(flow, area);
    }
  }

  public void paragraph(
      VerticalList flow, List<Inline> content, StructureElement parent, TextArea area) {
    paragraph(flow, runs.runs(content, area.style(), parent.child("P")), content, area);
  }

  private void paragraph(VerticalList flow, List<Run> words, List<Inline> content, TextArea area) {
    List<Line> lines = text.set(words, area.measure(), area.indent(), LineAlignment.JUSTIFIED);
    // A long paragraph stays on its page even if the block it introduces does not.
    boolean leads = lines.size() <= SHORT && COLON.matcher(Block.plain(content)).find();
    Paragraphs.add(flow, lines, area, leads);
  }

  private void numbered(
      VerticalList flow, Block.Numbered numbered, StructureElement parent, TextArea area) {
    NumberedHead head = NumberedHead.of(numbered);
    if (head.standsAlone()) {
      headings.numbered(flow, numbered, parent, area);
    } else {
      StructureElement structure = parent.child("P");
      Style look = area.style().with(Theme.role(theme.heading(numbered.depth()).font()));
      List<Run> words = runs.runs(head.runIn(), look, head.rest(), area.style(), structure);
      paragraph(flow, words, head.rest(), area);
    }
  }

  private void quotation(
      VerticalList flow, Block.Quotation quotation, StructureElement parent, TextArea area) {
    double em = area.em();
    TextArea inner =
        area.narrowed(1.5 * em, em)
            .with(area.style().in(theme.palette().quiet()), area.leading())
            .flush();
    VerticalList quoted = new VerticalList();
    set(quoted, quotation.content(), parent.child("BlockQuote"), inner);
    flow.space(area.leading() / 2);
    List<Box> boxes = quoted.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      // The last line often names the speaker, so it is kept with the quotation.
      Box box = i == boxes.size() - 2 ? boxes.get(i).keptWithNext() : boxes.get(i);
      flow.add(
          Boxes.under(
              box,
              (canvas, top) ->
                  canvas.fill(
                      area.left() + em * 0.5, top, 1.5, box.height(), theme.palette().hairline())));
    }
    flow.space(area.leading() / 2);
  }

  private void divider(VerticalList flow, TextArea area) {
    double width = 6 * area.em();
    double left = area.left() + (area.measure() - width) / 2;
    flow.add(
        area.leading(),
        false,
        (canvas, top) ->
            canvas.fill(left, top + area.leading() / 2, width, 0.5, theme.palette().quiet()));
  }
}

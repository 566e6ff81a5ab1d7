package fengcai.report.block;

import fengcai.model.Block;
import fengcai.model.Inline;
import fengcai.report.font.Voice;
import fengcai.report.line.Line;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import fengcai.report.line.TextSetter;
import java.util.List;

/** Headings: of the report's sections and of the story in them. No heading ends a page. */
public final class HeadingSetter {

  /** The report's title is H1 and its sections are H2. */
  private static final int ABOVE_STORY = 2;

  private static final int DEEPEST = 6;
  private static final double TIGHT = 1.35;

  private final Theme theme;
  private final TextSetter text;
  private final RunMaker runs;
  private int deepest = ABOVE_STORY;

  HeadingSetter(Theme theme, TextSetter text, RunMaker runs) {
    this.theme = theme;
    this.text = text;
    this.runs = runs;
  }

  /** What the report is called. */
  public void title(Flow flow, String words, Tag parent, Frame frame) {
    Style style = Style.of(Voice.HEADING, theme.sizes().title(), theme.palette().text());
    deepest = 0;
    add(flow, List.of(new Inline.Text(words)), style, parent, frame.flush(), 1);
  }

  /** A section of the report, under a short rule. */
  public void section(Flow flow, String words, Tag parent, Frame frame) {
    Style style = Style.of(Voice.HEADING, theme.sizes().section(), theme.palette().text());
    double rule = 2.2;
    double air = 7;
    flow.space(1.7 * theme.sizes().body() * theme.leading());
    flow.add(
        rule + air,
        true,
        (canvas, top) ->
            canvas.fill(
                frame.left(), top, 2 * theme.sizes().section(), rule, theme.palette().accent()));
    add(flow, List.of(new Inline.Text(words)), style, parent, frame.flush(), ABOVE_STORY);
    flow.space(0.55 * theme.sizes().body());
  }

  public void ofStory(Flow flow, Block.Heading heading, Tag parent, Frame frame) {
    add(flow, heading.content(), heading.level(), parent, frame);
  }

  void numbered(Flow flow, Block.Numbered numbered, Tag parent, Frame frame) {
    add(flow, NumberedHead.whole(numbered), numbered.depth(), parent, frame);
  }

  private void add(Flow flow, List<Inline> content, int level, Tag parent, Frame frame) {
    boolean first = level == 1;
    Style style =
        Style.of(
            Voice.HEADING,
            first ? theme.sizes().heading() : theme.sizes().subheading(),
            first ? theme.palette().accent() : theme.palette().text());
    flow.space(frame.leading() * (first ? 1 : 0.7));
    add(flow, content, style, parent, frame.flush(), ABOVE_STORY + level);
    flow.space(frame.leading() * (first ? 0.25 : 0.15));
  }

  private void add(
      Flow flow, List<Inline> content, Style style, Tag parent, Frame frame, int level) {
    // A structure that skips a level is broken, whatever the author skipped.
    int depth = Math.min(Math.min(level, deepest + 1), DEEPEST);
    deepest = depth;
    Frame head = frame.with(style, style.size() * TIGHT);
    List<Line> lines =
        text.heading(runs.runs(content, style, parent.child("H" + depth)), frame.measure());
    Flow own = new Flow();
    Paragraphs.add(own, lines, head, true);
    boolean first = true;
    for (Slab slab : own.slabs()) {
      boolean marked = first;
      flow.add(
          Slabs.under(
              slab.keptWithNext(),
              (canvas, top) -> {
                if (marked) {
                  canvas.bookmark(depth, Block.plain(content), top);
                }
              }));
      first = false;
    }
  }
}

package fengcai.report.block;

import fengcai.model.Block;
import fengcai.model.Inline;
import fengcai.model.ReportTheme;
import fengcai.report.line.Line;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import fengcai.report.line.TextSetter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Lays out headings of the report's sections and of texts. No heading ends a page. */
public final class HeadingSetter {

  /** The title has level 1, sections have level 2. */
  private static final int SECTION = 2;

  private static final int DEEPEST = 6;

  /** The deepest level of the PDF outline. */
  private static final int OUTLINE = 3;

  private static final double TIGHT = 1.35;
  private static final double RULE = 2.2;
  private static final double RULE_AIR = 7;

  private final Theme theme;
  private final TextSetter text;
  private final RunMaker runs;
  private final int above;

  /** The open headings, the deepest first. */
  private final Deque<Open> open = new ArrayDeque<>();

  /** A heading's level in its text and in the structure tree. */
  private record Open(int level, int depth) {}

  /** {@code above} is the number of heading levels above the title. */
  HeadingSetter(Theme theme, TextSetter text, RunMaker runs, int above) {
    this.theme = theme;
    this.text = text;
    this.runs = runs;
    this.above = above;
  }

  /** The title of the report or of one of its texts. */
  public void title(Flow flow, String words, Tag parent, Frame frame) {
    add(flow, List.of(new Inline.Text(words)), theme.source().title(), parent, frame, 1);
  }

  /** A section heading; with a short rule in themes with ornaments. */
  public void section(Flow flow, String words, Tag parent, Frame frame) {
    ReportTheme.Heading look = theme.source().section();
    if (theme.ornaments()) {
      flow.space(look.above());
      flow.add(
          RULE + RULE_AIR,
          true,
          (canvas, top) ->
              canvas.fill(frame.left(), top, 2 * look.size(), RULE, theme.palette().accent()));
    }
    add(flow, List.of(new Inline.Text(words)), look, parent, frame, SECTION);
  }

  public void ofStory(Flow flow, Block.Heading heading, Tag parent, Frame frame) {
    add(flow, heading.content(), heading.level(), parent, frame);
  }

  void numbered(Flow flow, Block.Numbered numbered, Tag parent, Frame frame) {
    add(flow, NumberedHead.whole(numbered), numbered.depth(), parent, frame);
  }

  private void add(Flow flow, List<Inline> content, int level, Tag parent, Frame frame) {
    add(flow, content, theme.heading(level), parent, frame, SECTION + level);
  }

  private void add(
      Flow flow,
      List<Inline> content,
      ReportTheme.Heading look,
      Tag parent,
      Frame frame,
      int level) {
    int depth = depth(level);
    Style style =
        Style.of(
            Theme.voice(look.font()),
            look.size(),
            look.accent() ? theme.palette().accent() : theme.palette().text());
    double indent = look.indent() * look.size();
    Frame head = frame.flush().narrowed(indent, 0).with(style, theme.leading(look.size(), TIGHT));
    if (level != SECTION || !theme.ornaments()) {
      flow.space(look.above());
    }
    lines(flow, content, look.centered(), parent.child("H" + depth), head, depth);
    flow.space(look.below());
  }

  /** One level below the heading above it, even if the author skipped levels (PDF/UA-1, 7.4.2). */
  private int depth(int level) {
    while (!open.isEmpty() && open.getFirst().level() >= level) {
      open.removeFirst();
    }
    int parent = open.isEmpty() ? above : open.getFirst().depth();
    int depth = Math.min(parent + 1, DEEPEST);
    open.addFirst(new Open(level, depth));
    return depth;
  }

  private void lines(
      Flow flow, List<Inline> content, boolean centered, Tag tag, Frame head, int depth) {
    List<Line> lines = text.heading(runs.runs(content, head.style(), tag), head.measure());
    if (centered) {
      lines =
          lines.stream().map(line -> line.movedBy((head.measure() - line.width()) / 2)).toList();
    }
    Flow own = new Flow();
    Paragraphs.add(own, lines, head, true);
    boolean first = true;
    double drop = theme.drop(head.em(), head.leading());
    for (Slab slab : own.slabs()) {
      boolean marked = first && depth <= OUTLINE;
      flow.add(
          Slabs.under(
              Slabs.lowered(slab.keptWithNext(), drop),
              (canvas, top) -> {
                if (marked) {
                  canvas.bookmark(depth, Block.plain(content), top);
                }
              }));
      first = false;
    }
  }
}

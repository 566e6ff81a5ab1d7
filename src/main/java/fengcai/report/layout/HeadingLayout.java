package fengcai.report.layout;

import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.model.theme.ReportTheme;
import fengcai.report.box.Box;
import fengcai.report.box.Boxes;
import fengcai.report.box.Paragraphs;
import fengcai.report.box.RunMaker;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.TextSetter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Lays out headings of the report's sections and of texts. No heading ends a page. */
public final class HeadingLayout {

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
  HeadingLayout(Theme theme, TextSetter text, RunMaker runs, int above) {
    this.theme = theme;
    this.text = text;
    this.runs = runs;
    this.above = above;
  }

  /** The title of the report or of one of its texts. */
  public void title(VerticalList flow, String words, StructureElement parent, TextArea area) {
    add(flow, List.of(new Inline.Text(words)), theme.source().title(), parent, area, 1);
  }

  /** A section heading; with a short rule in themes with ornaments. */
  public void section(VerticalList flow, String words, StructureElement parent, TextArea area) {
    ReportTheme.Heading look = theme.source().section();
    if (theme.ornaments()) {
      flow.space(look.above());
      flow.add(
          RULE + RULE_AIR,
          true,
          (canvas, top) ->
              canvas.fill(area.left(), top, 2 * look.size(), RULE, theme.palette().accent()));
    }
    add(flow, List.of(new Inline.Text(words)), look, parent, area, SECTION);
  }

  public void ofStory(
      VerticalList flow, Block.Heading heading, StructureElement parent, TextArea area) {
    add(flow, heading.content(), heading.level(), parent, area);
  }

  void numbered(
      VerticalList flow, Block.Numbered numbered, StructureElement parent, TextArea area) {
    add(flow, NumberedHead.whole(numbered), numbered.depth(), parent, area);
  }

  private void add(
      VerticalList flow, List<Inline> content, int level, StructureElement parent, TextArea area) {
    add(flow, content, theme.heading(level), parent, area, SECTION + level);
  }

  private void add(
      VerticalList flow,
      List<Inline> content,
      ReportTheme.Heading look,
      StructureElement parent,
      TextArea area,
      int level) {
    int depth = depth(level);
    Style style =
        Style.of(
            Theme.role(look.font()),
            look.size(),
            look.accent() ? theme.palette().accent() : theme.palette().text());
    double indent = look.indent() * look.size();
    TextArea head = area.flush().narrowed(indent, 0).with(style, theme.leading(look.size(), TIGHT));
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
      VerticalList flow,
      List<Inline> content,
      boolean centered,
      StructureElement structure,
      TextArea head,
      int depth) {
    List<Line> lines = text.heading(runs.runs(content, head.style(), structure), head.measure());
    if (centered) {
      lines =
          lines.stream().map(line -> line.movedBy((head.measure() - line.width()) / 2)).toList();
    }
    VerticalList own = new VerticalList();
    Paragraphs.add(own, lines, head, true);
    boolean first = true;
    double drop = theme.drop(head.em(), head.leading());
    for (Box box : own.boxes()) {
      boolean marked = first && depth <= OUTLINE;
      flow.add(
          Boxes.under(
              Boxes.lowered(box.keptWithNext(), drop),
              (canvas, top) -> {
                if (marked) {
                  canvas.bookmark(depth, Block.plain(content), top);
                }
              }));
      first = false;
    }
  }
}

package fengcai.report.block;

import static java.util.Objects.requireNonNull;

import fengcai.model.ReportTheme;
import fengcai.model.ReportTheme.Font;
import fengcai.report.font.Voice;
import fengcai.report.line.Ink;
import java.util.OptionalDouble;

/** A theme as it applies to a page: where its text stands, its colours as inks; in points. */
public record Theme(ReportTheme source, Paper paper, Palette palette) {

  /**
   * The sheet with the area of its text. In a theme with a grid the area is of whole lines, so that
   * it reaches beyond the type area (版心) by the air over the characters of its first line and by
   * that under those of its last; without one both are the same.
   *
   * @param measure of the lines, which is up to half a character less than the type area's width
   * @param typeWidth how wide the type area is
   * @param depth of the lines
   * @param upper how far below the lines' beginning the type area begins
   * @param lower how far below it the type area ends
   */
  public record Paper(
      double width,
      double height,
      double top,
      double left,
      double measure,
      double typeWidth,
      double depth,
      double upper,
      double lower,
      double head,
      double foot) {

    /** How high the type area is. */
    public double typeArea() {
      return lower - upper;
    }
  }

  /** Colours of print: {@code quiet} for what is said in passing, {@code tint} for grounds. */
  public record Palette(Ink accent, Ink text, Ink quiet, Ink hairline, Ink tint) {}

  public Theme {
    requireNonNull(source);
    requireNonNull(paper);
    requireNonNull(palette);
  }

  /** The theme for a site, whose accent it takes where it has none of its own. */
  public static Theme of(ReportTheme source, String siteAccent) {
    ReportTheme.Colours colours = source.colours();
    return new Theme(
        source,
        paper(source),
        new Palette(
            Ink.of(colours.accent().orElse(siteAccent)),
            Ink.of(colours.text()),
            Ink.of(colours.quiet()),
            Ink.of(colours.hairline()),
            Ink.of(colours.tint())));
  }

  private static Paper paper(ReportTheme source) {
    ReportTheme.Paper paper = source.paper();
    double body = source.sizes().body();
    double air = source.grid().map(grid -> air(grid, body)).orElse(0.0);
    double depth =
        source
            .grid()
            .map(grid -> grid.lines() * grid.pitch())
            .orElse(paper.height() - paper.top() - paper.bottom());
    double measure =
        source
            .grid()
            .map(grid -> grid.characters() * body)
            .orElse(paper.width() - paper.left() - paper.right());
    double stated = paper.height() - paper.bottom() - paper.top() + air;
    return new Paper(
        paper.width(),
        paper.height(),
        paper.top() - air,
        paper.left(),
        measure,
        paper.right() > 0 ? paper.width() - paper.left() - paper.right() : measure,
        depth,
        air,
        paper.bottom() > 0 ? stated : depth - air,
        paper.head(),
        paper.foot());
  }

  /** Over the characters of a line of body type, and under them. */
  private static double air(ReportTheme.Grid grid, double body) {
    return (grid.pitch() - body) / 2;
  }

  /**
   * How far a line of larger type stands below the middle of its line of the grid, so that its
   * characters begin where those of body type would; 0 where there is no grid, or no room for it.
   */
  double drop(double size, double leading) {
    double centred = (leading - size) / 2;
    double drop = paper.upper() - centred;
    return size > sizes().body() && drop > 0 && drop <= centred ? drop : 0;
  }

  public ReportTheme.Sizes sizes() {
    return source.sizes();
  }

  /** From line to line of running text. */
  public double leading() {
    return source
        .grid()
        .map(ReportTheme.Grid::pitch)
        .orElse(source.sizes().body() * source.leading());
  }

  /** The distance of the lines that all text of the page stands on, where there are such. */
  public OptionalDouble pitch() {
    return source
        .grid()
        .map(grid -> OptionalDouble.of(grid.pitch()))
        .orElse(OptionalDouble.empty());
  }

  /** From line to line of type of another size: whole lines of the grid where there is one. */
  public double leading(double size, double factor) {
    double wanted = size * factor;
    return pitch().isPresent()
        ? Math.max(1, Math.ceil(0.85 * wanted / leading())) * leading()
        : wanted;
  }

  /** Whether rules, tints and boxes adorn the text. */
  public boolean ornaments() {
    return source.ornaments();
  }

  /** How headings of a text look, the topmost being of level 1. */
  public ReportTheme.Heading heading(int level) {
    return source.headings().get(Math.min(level, source.headings().size()) - 1);
  }

  /** The voice of a theme's kind of face. */
  public static Voice voice(Font font) {
    return switch (font) {
      case TITLE -> Voice.TITLE;
      case HEADING -> Voice.HEADING;
      case BODY -> Voice.BODY;
      case KAI -> Voice.KAI;
    };
  }
}

package fengcai.report.box;

import static java.util.Objects.requireNonNull;

import fengcai.model.theme.ReportTheme;
import fengcai.model.theme.ReportTheme.Font;
import fengcai.report.font.FontRole;
import fengcai.report.text.Ink;
import java.util.OptionalDouble;

/** A theme applied to a page: text area, sizes, inks; in points. */
public record Theme(ReportTheme source, Paper paper, Palette palette) {

  /**
   * The sheet with the area of its text. In a theme with a grid the area is of whole lines, so that
   * it reaches beyond the type area (版心) by the air over the characters of its first line and by
   * that under those of its last; without one both are the same.
   *
   * @param measure of the lines, which is up to half a character less than the type area's width
   * @param typeWidth the width of the type area
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

    /** The height of the type area. */
    public double typeArea() {
      return lower - upper;
    }
  }

  /** Inks: {@code quiet} for secondary text, {@code tint} for grounds. */
  public record Palette(Ink accent, Ink text, Ink quiet, Ink hairline, Ink tint) {}

  public Theme {
    requireNonNull(source);
    requireNonNull(paper);
    requireNonNull(palette);
  }

  /** The theme for a site; a theme without an accent of its own takes the site's. */
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

  /** The space above the characters of a line of body text, and below them. */
  private static double air(ReportTheme.Grid grid, double body) {
    return (grid.pitch() - body) / 2;
  }

  /**
   * How far a line of larger type stands below the middle of its line of the grid, so that its
   * characters begin where those of body type would; 0 where there is no grid, or no room for it.
   */
  public double drop(double size, double leading) {
    double centred = (leading - size) / 2;
    double drop = paper.upper() - centred;
    return size > sizes().body() && drop > 0 && drop <= centred ? drop : 0;
  }

  public ReportTheme.Sizes sizes() {
    return source.sizes();
  }

  /** The leading of running text. */
  public double leading() {
    return source
        .grid()
        .map(ReportTheme.Grid::pitch)
        .orElse(source.sizes().body() * source.leading());
  }

  /** The pitch of the grid, if there is one. */
  public OptionalDouble pitch() {
    return source
        .grid()
        .map(grid -> OptionalDouble.of(grid.pitch()))
        .orElse(OptionalDouble.empty());
  }

  /** The leading for a font size; a multiple of the grid's pitch if there is one. */
  public double leading(double size, double factor) {
    double wanted = size * factor;
    return pitch().isPresent()
        ? Math.max(1, Math.ceil(0.85 * wanted / leading())) * leading()
        : wanted;
  }

  /** Whether the theme has rules, tints and boxes. */
  public boolean ornaments() {
    return source.ornaments();
  }

  /** The look of a text's headings, the topmost having level 1. */
  public ReportTheme.Heading heading(int level) {
    return source.headings().get(Math.min(level, source.headings().size()) - 1);
  }

  /** The font role of a theme's font. */
  public static FontRole role(Font font) {
    return switch (font) {
      case TITLE -> FontRole.TITLE;
      case HEADING -> FontRole.HEADING;
      case BODY -> FontRole.BODY;
      case KAI -> FontRole.KAI;
    };
  }
}

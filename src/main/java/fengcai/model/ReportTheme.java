package fengcai.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How reports look, as a theme's file states it; lengths in points.
 *
 * @param name the file's name: {@code showcase}
 * @param leading from line to line of running text, in sizes of its type
 * @param fonts for each voice the names or paths of faces, the first of them wished for most
 * @param letterhead the colour of a 版头; without one there is neither 版头 nor 版记
 * @param headings of a text, the topmost first; deeper ones look like the last
 */
public record ReportTheme(
    String name,
    Paper paper,
    Optional<Grid> grid,
    double leading,
    Sizes sizes,
    Colours colours,
    Map<Font, List<String>> fonts,
    Heading title,
    Heading section,
    List<Heading> headings,
    Optional<String> letterhead,
    boolean ornaments,
    boolean pageHead,
    PageNumber pageNumber,
    List<ProfileSection> profile,
    List<BookletSection> booklet,
    List<AnnualSection> annual) {

  /** The parts of type that have a face of their own. */
  public enum Font {
    TITLE,
    HEADING,
    BODY,
    KAI
  }

  /**
   * The sheet and its margins; {@code head} and {@code foot} are how far from its edges the running
   * lines stand.
   */
  public record Paper(
      double width,
      double height,
      double top,
      double bottom,
      double left,
      double right,
      double head,
      double foot) {}

  /** A page of so many lines of so many characters, in the place of the lower and right margin. */
  public record Grid(int characters, int lines, double pitch) {}

  /** Sizes of type; {@code figure} is that of the key figures. */
  public record Sizes(
      double title, double body, double table, double small, double figure, double cover) {}

  /** Colours as {@code #A61B29}; without an accent the site's own. */
  public record Colours(
      Optional<String> accent, String text, String quiet, String hairline, String tint) {}

  /**
   * A kind of heading.
   *
   * @param accent whether in the accent's colour
   * @param indent of its first line, in ems
   * @param above the air over it, {@code below} under it
   */
  public record Heading(
      Font font,
      double size,
      boolean centered,
      boolean accent,
      double indent,
      double above,
      double below) {}

  /**
   * Where and how pages are numbered.
   *
   * @param text with {@code {0}} for the page and {@code {1}} for how many there are
   * @param outer whether at the outer edge, one character in, rather than always at the right
   * @param below how far under the type area the first character's ink begins; without it the
   *     number stands on the line of the foot
   */
  public record PageNumber(String text, double size, boolean outer, Optional<Double> below) {}

  /** What a profile's report can consist of. */
  public enum ProfileSection {
    PLACE,
    TITLE,
    CAMPAIGN,
    DATELINE,
    FIGURES,
    PHOTO,
    FACTS,
    TEAMS,
    PARTNERS,
    PHOTOS,
    STORY,
    HONOURS,
    COUNTS,
    CLOSING
  }

  /** What a booklet can consist of. */
  public enum BookletSection {
    COVER,
    CONTENTS,
    STATISTICS,
    HONOURS,
    PROFILES,
    INDEX
  }

  /** What an annual report can consist of. */
  public enum AnnualSection {
    COVER,
    SUMMARY,
    REGIONS,
    RANKINGS,
    HONOURS,
    CHANGES,
    METHOD
  }

  public ReportTheme {
    // In a fixed order, since what a report is made from tells it apart.
    fonts = Collections.unmodifiableMap(new TreeMap<>(fonts));
    headings = List.copyOf(headings);
    profile = List.copyOf(profile);
    booklet = List.copyOf(booklet);
    annual = List.copyOf(annual);
    if (headings.isEmpty()) {
      throw new IllegalArgumentException("a theme without headings");
    }
  }
}

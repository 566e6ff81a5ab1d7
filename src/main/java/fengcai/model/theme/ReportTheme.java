package fengcai.model.theme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The layout of reports. Lengths are in points.
 *
 * @param name of the file without extension: {@code showcase}
 * @param leading distance of base lines of body text, relative to the font size
 * @param fonts for each role the names or paths of fonts, in order of preference
 * @param letterhead the colour of the 版头; empty for reports without 版头 and 版记
 * @param headings by level; deeper levels use the last
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

  /** The roles of fonts. */
  public enum Font {
    TITLE,
    HEADING,
    BODY,
    KAI
  }

  /**
   * The page size and its margins; {@code head} and {@code foot} are the distances of header and
   * footer from the edges.
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

  /** The text area in characters and lines, instead of the right and bottom margins. */
  public record Grid(int characters, int lines, double pitch) {}

  /** Font sizes; {@code figure} is that of key figures. */
  public record Sizes(
      double title, double body, double table, double small, double figure, double cover) {}

  /** Colours as {@code #A61B29}; the accent defaults to that of the site. */
  public record Colours(
      Optional<String> accent, String text, String quiet, String hairline, String tint) {}

  /**
   * The style of a heading.
   *
   * @param accent whether it has the accent colour
   * @param indent of the first line, in ems
   * @param above the space before it, {@code below} after it
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
   * The page number.
   *
   * @param text with {@code {0}} for the page and {@code {1}} for the number of pages
   * @param outer whether at the outer edge, indented by one character, rather than at the right
   * @param below the distance of its ink from the text area; empty to place it on the footer line
   */
  public record PageNumber(
      Optional<String> text, double size, boolean outer, Optional<Double> below) {}

  /** The sections of a profile report. */
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

  /** The sections of a booklet. */
  public enum BookletSection {
    COVER,
    CONTENTS,
    STATISTICS,
    HONOURS,
    PROFILES,
    INDEX
  }

  /** The sections of an annual report. */
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
    // In a fixed order, since reports are identified by the text of their inputs.
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

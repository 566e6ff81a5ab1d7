package fengcai.html;

import java.util.Locale;

/** The site's accent colour and its readable variants (WCAG 2.2, contrast 4.5:1). */
record Accent(String colour) {

  private static final double READABLE = 4.5;
  private static final double STRONG = 7;

  /** As site.css has them. */
  private static final String PAPER = "#F6F2EC";

  private static final String NIGHT_PAPER = "#26221E";
  private static final String LIGHT = "#FFFFFF";
  // Only black reaches the contrast on every colour on which white does not.
  private static final String DARK = "#000000";
  private static final double SHADE = 0.92;

  /** The colour of text on it: white, or black on a light colour. */
  String wordsOnIt() {
    return contrast(colour, LIGHT) >= READABLE ? LIGHT : DARK;
  }

  /** The colour of text on white and warm grey: darkened to the contrast. */
  String asWords() {
    return darkenedTo(READABLE);
  }

  /** The same with high contrast. */
  String asStrongWords() {
    return darkenedTo(STRONG);
  }

  private String darkenedTo(double contrast) {
    String shade = colour;
    while (contrast(shade, PAPER) < contrast) {
      shade = mixed(shade, SHADE, 0);
    }
    return shade;
  }

  /** The colour of text on the dark background: lightened to the contrast. */
  String asWordsByNight() {
    String tint = colour;
    while (contrast(tint, NIGHT_PAPER) < READABLE) {
      tint = mixed(tint, SHADE, 255);
    }
    return tint;
  }

  String css() {
    return ":root{--accent:"
        + colour
        + ";--on-accent:"
        + wordsOnIt()
        + ";--accent-words:"
        + asWords()
        + ";--accent-strong:"
        + asStrongWords()
        + ";--accent-night:"
        + asWordsByNight()
        + "}\n";
  }

  /** A mixture of the colour and a grey. */
  private static String mixed(String hex, double part, int grey) {
    double rest = (1 - part) * grey;
    return String.format(
        Locale.ROOT,
        "#%02X%02X%02X",
        (int) (channel(hex, 1) * part + rest),
        (int) (channel(hex, 3) * part + rest),
        (int) (channel(hex, 5) * part + rest));
  }

  static double contrast(String a, String b) {
    double one = luminance(a) + 0.05;
    double other = luminance(b) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  private static double luminance(String hex) {
    return 0.2126 * linear(channel(hex, 1))
        + 0.7152 * linear(channel(hex, 3))
        + 0.0722 * linear(channel(hex, 5));
  }

  private static int channel(String hex, int at) {
    return Integer.parseInt(hex.substring(at, at + 2), 16);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}

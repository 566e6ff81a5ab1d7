package fengcai.report.text;

/** A colour of print in sRGB, each part 0 to 255. */
public record Ink(int red, int green, int blue) {

  /** From {@code #A61B29}. */
  public static Ink of(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Ink((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff);
  }

  /** Half of this colour and half of another. */
  public Ink mixedWith(Ink other) {
    return new Ink((red + other.red) / 2, (green + other.green) / 2, (blue + other.blue) / 2);
  }
}

package fengcai.text;

/** Nested quotation marks (GB/T 15834-2011, 4.8.3.3). */
public final class Quotation {
  private Quotation() {}

  /** Words in quotation marks, their own turned into inner ones. */
  public static String quoted(String words) {
    return "“" + within(words) + "”";
  }

  /** The text as it is printed between “ and ”: “ and ” in it become ‘ and ’, and vice versa. */
  public static String within(String words) {
    StringBuilder turned = new StringBuilder();
    boolean inner = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '“' -> turned.append('‘');
        case '”' -> turned.append('’');
        case '‘' -> {
          turned.append('“');
          inner = true;
        }
        case '’' -> {
          // Without an opening mark it is an apostrophe.
          turned.append(inner ? '”' : '’');
          inner = false;
        }
        default -> turned.append(c);
      }
    }
    return turned.toString();
  }
}

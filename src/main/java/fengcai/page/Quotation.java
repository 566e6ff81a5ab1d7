package fengcai.page;

/** Quotation marks within quotation marks (GB/T 15834-2011, 4.8.3.3). */
public final class Quotation {
  private Quotation() {}

  /** Words in quotation marks, their own turned into inner ones. */
  public static String quoted(String words) {
    return "“" + within(words) + "”";
  }

  /** Words as they stand between “ and ”: their own marks become ‘ and ’, those in them “ and ”. */
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
          // One that closes nothing is an apostrophe.
          turned.append(inner ? '”' : '’');
          inner = false;
        }
        default -> turned.append(c);
      }
    }
    return turned.toString();
  }
}

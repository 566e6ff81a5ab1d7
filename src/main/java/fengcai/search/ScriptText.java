package fengcai.search;

import java.util.Locale;

/** String literals of JavaScript. */
final class ScriptText {

  private ScriptText() {}

  static void quote(StringBuilder script, String text) {
    script.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> script.append('\\').append(c);
        case '\n' -> script.append("\\n");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029') {
            script.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
          } else {
            script.append(c);
          }
        }
      }
    }
    script.append('"');
  }
}

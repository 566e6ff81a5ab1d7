package fengcai.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that the cells of a workbook share. */
final class SharedStrings {

  /** A character that XML cannot hold: _x000B_. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private SharedStrings() {}

  static List<String> read(XmlStream xml) throws ImportFault {
    List<String> texts = new ArrayList<>();
    long characters = 0;
    while (xml.next()) {
      if (xml.isStart("si")) {
        String text = unescaped(xml.richText());
        characters += text.length();
        texts.add(text);
        ImportLimit.CELLS.require(texts.size());
        ImportLimit.CELL_CHARACTERS.require(characters);
      }
    }
    return texts;
  }

  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))))
        : text;
  }
}

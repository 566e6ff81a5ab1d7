package fengcai.search;

import java.util.List;

/** The script with a profile's data, which a browser loads to show it among the results. */
final class DocumentScript {

  private DocumentScript() {}

  static String of(int number, SearchDocument document) {
    StringBuilder text = new StringBuilder("fengcaiSearch.document(").append(number).append(",{");
    value(text, "title", document.title());
    value(text.append(','), "name", document.name());
    value(text.append(','), "link", document.link());
    value(text.append(','), "place", document.place());
    list(text.append(','), "facts", document.facts());
    list(text.append(','), "nameSounds", document.nameSounds());
    list(text.append(','), "sounds", document.sounds());
    list(text.append(','), "text", document.text());
    return text.append("});\n").toString();
  }

  private static void value(StringBuilder text, String key, String value) {
    ScriptText.quote(text, key);
    ScriptText.quote(text.append(':'), value);
  }

  private static void list(StringBuilder text, String key, List<String> values) {
    ScriptText.quote(text, key);
    text.append(":[");
    for (int i = 0; i < values.size(); i++) {
      text.append(i == 0 ? "" : ",");
      ScriptText.quote(text, values.get(i));
    }
    text.append(']');
  }
}

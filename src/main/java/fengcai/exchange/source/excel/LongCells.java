package fengcai.exchange.source.excel;

import fengcai.exchange.source.WorkbookSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits texts longer than the 32,767 characters of an Excel cell into continuation columns with
 * headings such as 事迹（续2）, and joins them again.
 */
public final class LongCells {

  private static final int LONGEST = 32_767;
  private static final Pattern CONTINUED = Pattern.compile("^(.*)（续[0-9]+）$");

  private LongCells() {}

  static WorkbookSheet split(WorkbookSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    sheet.rows().forEach(row -> rows.add(new ArrayList<>(row)));
    for (int column = 0; column < sheet.headings().size(); column++) {
      int parts = 1;
      for (List<String> row : sheet.body()) {
        parts = Math.max(parts, (sheet.cell(row, column).length() + LONGEST - 1) / LONGEST);
      }
      for (int part = 1; part < parts; part++) {
        rows.getFirst().add(sheet.headings().get(column) + "（续" + (part + 1) + "）");
        for (int i = 1; i < rows.size(); i++) {
          String whole = sheet.cell(sheet.rows().get(i), column);
          int from = Math.min(whole.length(), part * LONGEST);
          rows.get(i).add(whole.substring(from, Math.min(whole.length(), from + LONGEST)));
        }
      }
      for (List<String> row : rows) {
        if (column < row.size() && row.get(column).length() > LONGEST) {
          row.set(column, row.get(column).substring(0, LONGEST));
        }
      }
    }
    return new WorkbookSheet(sheet.name(), rows);
  }

  /** Whether a heading is that of a continuation column. */
  public static boolean isContinuation(String heading) {
    return CONTINUED.matcher(heading).matches();
  }

  static WorkbookSheet join(WorkbookSheet sheet) {
    Map<Integer, Integer> targets = targets(sheet.headings());
    if (targets.isEmpty()) {
      return sheet;
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : sheet.rows()) {
      rows.add(rows.isEmpty() ? row : joined(row, targets));
    }
    return new WorkbookSheet(sheet.name(), rows);
  }

  /** The continuation columns, each with the column that it continues. */
  private static Map<Integer, Integer> targets(List<String> headings) {
    Map<Integer, Integer> targets = new LinkedHashMap<>();
    for (int column = 0; column < headings.size(); column++) {
      Matcher continued = CONTINUED.matcher(headings.get(column));
      int target = continued.matches() ? headings.indexOf(continued.group(1)) : -1;
      if (target >= 0) {
        targets.put(column, target);
      }
    }
    return targets;
  }

  private static List<String> joined(List<String> row, Map<Integer, Integer> targets) {
    Map<Integer, StringBuilder> whole = new LinkedHashMap<>();
    targets.forEach(
        (column, target) -> {
          if (column < row.size() && !row.get(column).isEmpty()) {
            whole
                .computeIfAbsent(
                    target, key -> new StringBuilder(target < row.size() ? row.get(target) : ""))
                .append(row.get(column));
          }
        });
    List<String> joined = new ArrayList<>(row);
    whole.forEach((target, text) -> WorkbookSheet.set(joined, target, text.toString()));
    return joined;
  }
}

package fengcai.exchange;

import fengcai.exchange.Line.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells tables that are forms, with labels beside or above what they ask for, from other tables.
 */
final class FormTable {

  private static final int LONGEST_LABEL = 20;

  private FormTable() {}

  /** The lines that a table of cells stands for. */
  static List<Line> lines(List<List<List<Line>>> rows, int number) {
    if (!isForm(rows)) {
      return isTable(rows)
          ? List.of(new Line.Table(rows.stream().map(FormTable::words).toList(), number))
          : rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }
    List<Line> lines = new ArrayList<>();
    Optional<List<String>> above = Optional.empty();
    for (List<List<Line>> row : rows) {
      if (row.size() > 1 && row.stream().allMatch(FormTable::isLabel)) {
        above = Optional.of(words(row));
      } else if (above.isPresent() && above.get().size() == row.size()) {
        for (int i = 0; i < row.size(); i++) {
          lines.add(new Entry(above.get().get(i), row.get(i), number(row.get(i), number)));
        }
      } else {
        above = Optional.empty();
        beside(row, number, lines);
      }
    }
    return lines;
  }

  /** A row of labels, each with its answer in the next cell. */
  private static void beside(List<List<Line>> row, int number, List<Line> lines) {
    for (int i = 0; i < row.size(); i++) {
      List<Line> cell = row.get(i);
      boolean asks =
          i + 1 < row.size()
              && (isLabel(cell) || ((row.size() - i) % 2 == 0 && asks(cell, row.get(i + 1))));
      if (asks) {
        String label = Line.words(cell).replaceAll("\\s", "").replaceFirst("[:：]$", "");
        lines.add(new Entry(label, row.get(++i), number(cell, number)));
      } else {
        lines.addAll(cell);
      }
    }
  }

  /** A short text beside another one, in a form: a label nobody has heard of. */
  private static boolean asks(List<Line> cell, List<Line> next) {
    String text = Line.words(cell);
    return !text.isBlank()
        && text.length() <= LONGEST_LABEL
        && !text.matches("(?s)^.*[。！？；:：].+")
        && !Line.words(next).isBlank()
        && !isLabel(next);
  }

  /**
   * One label may head a column of a story's table; two of them, or a name's, ask for something.
   */
  private static boolean isForm(List<List<List<Line>>> rows) {
    List<FormLabel> labels = new ArrayList<>();
    for (List<List<Line>> row : rows) {
      row.forEach(cell -> FormLabel.of(Line.words(cell)).ifPresent(labels::add));
      row.stream()
          .flatMap(List::stream)
          .forEach(
              line ->
                  FormLabel.answer(Line.words(line).strip())
                      .ifPresent(answer -> labels.add(answer.label())));
    }
    return labels.size() > 1 || labels.contains(FormLabel.NAME) || labels.contains(FormLabel.STORY);
  }

  private static boolean isLabel(List<Line> cell) {
    return FormLabel.of(Line.words(cell)).isPresent();
  }

  private static boolean isTable(List<List<List<Line>>> rows) {
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.size() > 1)
        && rows.stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .allMatch(line -> line instanceof Line.Text);
  }

  private static List<String> words(List<List<Line>> row) {
    return row.stream().map(cell -> Line.words(cell).replace('\n', ' ')).toList();
  }

  private static int number(List<Line> cell, int otherwise) {
    return cell.isEmpty() ? otherwise : cell.getFirst().number();
  }
}

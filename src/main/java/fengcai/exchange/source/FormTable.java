package fengcai.exchange.source;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.source.SourceBlock.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Distinguishes forms, whose labels are beside or above the answers, from other tables. */
public final class FormTable {

  private static final int LONGEST_LABEL = 20;

  private FormTable() {}

  /**
   * The blocks of a table: entries of a form, a table, or the contents of a layout table.
   *
   * @param rows the blocks of each cell
   */
  public static List<SourceBlock> blocks(List<List<List<SourceBlock>>> rows, int number) {
    if (!isForm(rows)) {
      return isTable(rows)
          ? List.of(new SourceBlock.Table(rows.stream().map(FormTable::words).toList(), number))
          : rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }
    List<SourceBlock> blocks = new ArrayList<>();
    List<String> above = List.of();
    for (List<List<SourceBlock>> row : rows) {
      if (row.size() > 1 && row.stream().allMatch(FormTable::isLabel)) {
        above = words(row);
      } else if (!above.isEmpty() && above.size() == row.size()) {
        for (int i = 0; i < row.size(); i++) {
          blocks.add(new Entry(above.get(i), row.get(i), number(row.get(i), number)));
        }
      } else {
        above = List.of();
        addBesideLabels(row, number, blocks);
      }
    }
    return blocks;
  }

  /** Adds a row whose cells are labels, each followed by its answer. */
  private static void addBesideLabels(
      List<List<SourceBlock>> row, int number, List<SourceBlock> blocks) {
    for (int i = 0; i < row.size(); i++) {
      List<SourceBlock> cell = row.get(i);
      boolean label =
          i + 1 < row.size()
              && (isLabel(cell)
                  || ((row.size() - i) % 2 == 0 && isUnknownLabel(cell, row.get(i + 1))));
      if (label) {
        String asked = SourceBlock.words(cell).replaceAll("\\s", "").replaceFirst("[:：]$", "");
        blocks.add(new Entry(asked, row.get(++i), number(cell, number)));
      } else {
        blocks.addAll(cell);
      }
    }
  }

  /** Whether a cell is a short text beside an answer. */
  private static boolean isUnknownLabel(List<SourceBlock> cell, List<SourceBlock> next) {
    String text = SourceBlock.words(cell);
    return !text.isBlank()
        && text.length() <= LONGEST_LABEL
        && !text.matches("(?s)^.*[。！？；:：].+")
        && !SourceBlock.words(next).isBlank()
        && !isLabel(next);
  }

  /** A table in a story may have one label as a heading; a form has several, or a main one. */
  private static boolean isForm(List<List<List<SourceBlock>>> rows) {
    List<FormLabel> labels =
        rows.stream().flatMap(List::stream).flatMap(FormTable::labels).toList();
    return labels.size() > 1 || labels.contains(FormLabel.NAME) || labels.contains(FormLabel.STORY);
  }

  private static Stream<FormLabel> labels(List<SourceBlock> cell) {
    return Stream.concat(
        FormLabel.of(SourceBlock.words(cell)).stream(),
        cell.stream()
            .flatMap(block -> FormLabel.answer(SourceBlock.words(block).strip()).stream())
            .map(FormLabel.Answer::label));
  }

  private static boolean isLabel(List<SourceBlock> cell) {
    return FormLabel.of(SourceBlock.words(cell)).isPresent();
  }

  private static boolean isTable(List<List<List<SourceBlock>>> rows) {
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.size() > 1)
        && rows.stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .allMatch(SourceBlock.Text.class::isInstance);
  }

  private static List<String> words(List<List<SourceBlock>> row) {
    return row.stream().map(cell -> SourceBlock.words(cell).replace('\n', ' ')).toList();
  }

  private static int number(List<SourceBlock> cell, int otherwise) {
    return cell.isEmpty() ? otherwise : cell.getFirst().number();
  }
}

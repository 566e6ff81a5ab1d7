package fengcai.report;

import fengcai.model.Block;
import fengcai.model.Inline;
import fengcai.report.block.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A table of records that has a column only where some record fills it. */
final class FactTable<T> {
  private final Labels labels;
  private final List<T> records;
  private final List<Block.Table.Alignment> columns = new ArrayList<>();
  private final List<List<Inline>> header = new ArrayList<>();
  private final List<List<List<Inline>>> rows = new ArrayList<>();

  FactTable(Labels labels, List<T> records) {
    this.labels = labels;
    this.records = records;
    records.forEach(each -> rows.add(new ArrayList<>()));
  }

  void words(String label, Function<T, Optional<String>> value) {
    column(label, Block.Table.Alignment.START, value);
  }

  void number(String label, Function<T, ? extends Optional<?>> value) {
    column(label, Block.Table.Alignment.END, each -> value.apply(each).map(Object::toString));
  }

  private void column(
      String label, Block.Table.Alignment alignment, Function<T, Optional<String>> value) {
    List<Optional<String>> cells = records.stream().map(value).toList();
    if (cells.stream().allMatch(Optional::isEmpty)) {
      return;
    }
    columns.add(alignment);
    header.add(cell(labels.of(label)));
    for (int i = 0; i < cells.size(); i++) {
      rows.get(i).add(cells.get(i).map(FactTable::cell).orElse(cell(Amounts.UNKNOWN)));
    }
  }

  Block.Table build() {
    return new Block.Table(columns, header, rows);
  }

  static List<Inline> cell(String words) {
    return List.of(new Inline.Text(words));
  }
}

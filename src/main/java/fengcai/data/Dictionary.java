package fengcai.data;

import fengcai.data.table.Column;
import fengcai.data.table.DataWords;
import fengcai.data.table.Table;
import fengcai.data.table.Table.Format;
import fengcai.data.table.Tables;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import java.util.Arrays;
import java.util.List;

/** The description of the published tables, their files and columns. */
public final class Dictionary {

  /** A table; {@code key} is the same in every language. */
  public record Entry(
      String key, String title, String meaning, int rows, List<File> files, List<Field> fields) {
    public Entry {
      files = List.copyOf(files);
      fields = List.copyOf(fields);
    }
  }

  /** A file of a table in a format, such as CSV. */
  public record File(String form, Address address) {}

  /** A column; the unit is empty if there is none. */
  public record Field(String key, String title, String kind, String unit, String meaning) {}

  private Dictionary() {}

  public static List<Entry> of(SitePlan plan) {
    DataWords words = new DataWords();
    return Tables.of(plan).stream().<Entry>map(table -> entry(table, words)).toList();
  }

  private static <R> Entry entry(Table<R> table, DataWords words) {
    return new Entry(
        table.key(),
        words.table(table.key()),
        words.tableMeaning(table.key()),
        table.rows().size(),
        Arrays.stream(Format.values())
            .map(format -> new File(format.name(), table.address(format)))
            .toList(),
        table.columns().stream().map(column -> field(table.key(), column, words)).toList());
  }

  private static Field field(String table, Column<?> column, DataWords words) {
    return new Field(
        column.key(),
        words.heading(table, column.key()),
        words.kind(column.kind()),
        words.unit(table, column.key()),
        words.meaning(table, column.key()));
  }
}

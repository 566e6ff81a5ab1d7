package fengcai.data;

import fengcai.page.Address;
import java.util.List;

/** Published facts of one kind, row by row. The key names its files. */
record Table<R>(String key, List<Column<R>> columns, List<R> rows) {

  /** The forms in which a table is offered. */
  enum Format {
    CSV("csv"),
    XLSX("xlsx"),
    JSON("json");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }
  }

  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  Address address(Format format) {
    return Address.data(key, format.ending);
  }
}

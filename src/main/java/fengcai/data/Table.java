package fengcai.data;

import fengcai.page.Address;
import java.util.List;

/** A published table; its files are named by its key. */
record Table<R>(String key, List<Column<R>> columns, List<R> rows) {

  /** The file formats of every table. */
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

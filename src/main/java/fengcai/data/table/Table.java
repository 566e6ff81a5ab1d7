package fengcai.data.table;

import fengcai.plan.element.Address;
import java.util.List;

/** A published table; its files are named by its key. */
public record Table<R>(String key, List<Column<R>> columns, List<R> rows) {

  /** The file formats of every table. */
  public enum Format {
    CSV("csv"),
    XLSX("xlsx"),
    JSON("json");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public Address address(Format format) {
    return Address.data(key, format.ending);
  }
}

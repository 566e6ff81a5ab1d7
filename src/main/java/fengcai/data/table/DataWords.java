package fengcai.data.table;

import fengcai.diagnostic.Messages;
import fengcai.model.Award;
import java.util.Locale;
import java.util.Optional;

/** The names and meanings of tables and columns, from the message file {@code data}. */
public final class DataWords {

  private static final Locale LANGUAGE = Locale.CHINESE;

  private final Messages messages = Messages.of("data", LANGUAGE);

  public String table(String table) {
    return messages.text(table);
  }

  public String tableMeaning(String table) {
    return messages.text(table + ".meaning");
  }

  public String heading(String table, String column) {
    return own(table, column, "").orElseThrow();
  }

  /** The unit of numbers; empty if there is none. */
  public String unit(String table, String column) {
    return own(table, column, ".unit").orElse("");
  }

  public String meaning(String table, String column) {
    return own(table, column, ".meaning").orElseThrow();
  }

  public String kind(Column.Kind kind) {
    return messages.text("kind." + kind.name());
  }

  String standing(Award.Standing standing) {
    return messages.text("standing." + standing.name());
  }

  /** The text of a table's own column, else the text of the column in any table. */
  private Optional<String> own(String table, String column, String aspect) {
    return messages
        .find(table + "." + column + aspect)
        .or(() -> messages.find("column." + column + aspect));
  }
}

package fengcai.data.table;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a table as JSON (RFC 8259): an array of objects with the columns' keys, without unknown
 * values. Shares are fractions, 0.16 for 16 %, with the precision that was stated.
 */
public final class JsonTable {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonTable() {}

  public static <R> byte[] of(Table<R> table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      json.writeStartArray();
      for (R row : table.rows()) {
        json.writeStartObject();
        for (Column<R> column : table.columns()) {
          write(json, column.key(), column.cell().apply(row));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return bytes.toByteArray();
  }

  /** The share as a fraction; its scale is the stated precision. */
  static BigDecimal fraction(Cell.Percent cell) {
    return cell.value().percent().movePointLeft(2);
  }

  private static void write(JsonGenerator json, String key, Cell cell) {
    switch (cell) {
      case Cell.Empty empty -> {}
      case Cell.Text text -> json.writeStringProperty(key, text.value());
      case Cell.Texts texts -> {
        json.writeArrayPropertyStart(key);
        texts.values().forEach(json::writeString);
        json.writeEndArray();
      }
      case Cell.Amount number -> json.writeNumberProperty(key, number.value());
      case Cell.Percent percent -> json.writeNumberProperty(key, fraction(percent));
      case Cell.Time time -> json.writeStringProperty(key, Iso.of(time.value()));
    }
  }
}

package fengcai.content.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of a JSON Schema. */
public final class SchemaObject {

  private SchemaObject() {}

  /** An object of keys and values in turn; its entries keep their order. */
  public static Map<String, Object> object(Object... entries) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      object.put(entries[i].toString(), entries[i + 1]);
    }
    return object;
  }
}

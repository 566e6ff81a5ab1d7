package fengcai.content.schema;

/** A key of a record: its names in English and Chinese, and the type of its value. */
public record Field<T>(String english, String chinese, FieldType<T> shape, boolean required) {

  public static <T> Field<T> of(String english, String chinese, FieldType<T> shape) {
    return new Field<>(english, chinese, shape, false);
  }

  public static <T> Field<T> of(String english, String chinese, ScalarFormat<T> notation) {
    return of(english, chinese, new TextType.Single<>(notation));
  }

  public Field<T> asRequired() {
    return new Field<>(english, chinese, shape, true);
  }

  boolean isNamed(String key) {
    return english.equals(key) || chinese.equals(key);
  }
}

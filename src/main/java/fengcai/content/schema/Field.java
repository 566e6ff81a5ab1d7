package fengcai.content.schema;

/** A key of a record: its names in English and Chinese, and the type of its value. */
public record Field<T>(String english, String chinese, FieldType<T> type, boolean required) {

  public static <T> Field<T> of(String english, String chinese, FieldType<T> type) {
    return new Field<>(english, chinese, type, false);
  }

  public static <T> Field<T> of(String english, String chinese, ScalarFormat<T> format) {
    return of(english, chinese, new TextType.Single<>(format));
  }

  public static <T> Field<T> required(String english, String chinese, FieldType<T> type) {
    return new Field<>(english, chinese, type, true);
  }

  public static <T> Field<T> required(String english, String chinese, ScalarFormat<T> format) {
    return required(english, chinese, new TextType.Single<>(format));
  }

  /** Of the name alone, since fields are keys of many maps and types are deep. */
  @Override
  public int hashCode() {
    return english.hashCode();
  }

  /** Whether a record may write it so. */
  public boolean isNamed(String key) {
    return english.equals(key) || chinese.equals(key);
  }
}

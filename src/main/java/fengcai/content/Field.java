package fengcai.content;

/** A key of a record: its names in English and Chinese, and the type of its value. */
public record Field<T>(String english, String chinese, Shape<T> shape, boolean required) {

  static <T> Field<T> of(String english, String chinese, Shape<T> shape) {
    return new Field<>(english, chinese, shape, false);
  }

  static <T> Field<T> of(String english, String chinese, Notation<T> notation) {
    return of(english, chinese, new Leaf.Single<>(notation));
  }

  Field<T> asRequired() {
    return new Field<>(english, chinese, shape, true);
  }

  boolean isNamed(String key) {
    return english.equals(key) || chinese.equals(key);
  }
}

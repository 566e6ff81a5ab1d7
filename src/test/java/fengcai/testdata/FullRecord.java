package fengcai.testdata;

import fengcai.model.region.RegionCode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Makes a record in which every optional value is present and no list is empty. */
public final class FullRecord {
  private FullRecord() {}

  public static <T extends Record> T of(Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(RecordComponent::getGenericType)
            .map(FullRecord::value)
            .toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static Object value(Type type) {
    if (type instanceof ParameterizedType of) {
      Object value = value(of.getActualTypeArguments()[0]);
      return of.getRawType() == Optional.class ? Optional.of(value) : List.of(value);
    }
    return switch (((Class<?>) type).getSimpleName()) {
      case "String" -> "示例";
      case "boolean" -> false;
      case "int" -> 2020;
      case "long" -> 100L;
      case "OptionalInt" -> OptionalInt.of(1);
      case "OptionalLong" -> OptionalLong.of(100);
      case "BigDecimal" -> BigDecimal.TEN;
      case "LocalDate" -> LocalDate.of(2020, 1, 2);
      case "LocalTime" -> LocalTime.NOON;
      case "RegionCode" -> new RegionCode("990101");
      default ->
          type instanceof Class<?> other && other.isEnum()
              ? other.getEnumConstants()[0]
              : of(((Class<?>) type).asSubclass(Record.class));
    };
  }
}

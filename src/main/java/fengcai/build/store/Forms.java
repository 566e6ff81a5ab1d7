package fengcai.build.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The forms of all types that can be stored, each derived from its class alone. */
final class Forms {

  /** The forms of records, enums and sealed interfaces. */
  private static final ClassValue<Form> DERIVED =
      new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
          return derive(type);
        }
      };

  private static final Map<Class<?>, Form> SCALARS =
      Map.ofEntries(
          scalar(String.class, (text, out) -> out.text(text), Sink::text),
          scalar(Integer.class, (number, out) -> out.number(number), Forms::integer),
          scalar(Long.class, (number, out) -> out.number(number), Sink::number),
          scalar(
              Double.class,
              (number, out) -> out.fixed(Double.doubleToLongBits(number)),
              in -> Double.longBitsToDouble(in.getLong())),
          scalar(Boolean.class, (flag, out) -> out.number(flag ? 1 : 0), Forms::flag),
          text(BigDecimal.class, BigDecimal::new),
          text(LocalDate.class, LocalDate::parse),
          text(LocalTime.class, LocalTime::parse),
          text(LocalDateTime.class, LocalDateTime::parse),
          scalar(
              OptionalInt.class,
              (number, out) -> {
                out.number(number.isPresent() ? 1 : 0);
                number.ifPresent(out::number);
              },
              in -> flag(in) ? OptionalInt.of(integer(in)) : OptionalInt.empty()),
          scalar(
              OptionalLong.class,
              (number, out) -> {
                out.number(number.isPresent() ? 1 : 0);
                number.ifPresent(out::number);
              },
              in -> flag(in) ? OptionalLong.of(Sink.number(in)) : OptionalLong.empty()));

  private Forms() {}

  /** The form of a type; those of records and the like are derived when they are first used. */
  static Form of(Type type) {
    if (type instanceof Class<?> plain) {
      Form scalar = SCALARS.get(boxed(plain));
      return scalar == null ? new Derived(plain) : scalar;
    }
    if (type instanceof ParameterizedType generic) {
      Form element = of(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == List.class) {
        return new Listed(element);
      }
      if (generic.getRawType() == Optional.class) {
        return new Perhaps(element);
      }
    }
    throw refused(type);
  }

  static boolean isScalar(Class<?> type) {
    return SCALARS.containsKey(boxed(type));
  }

  private static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  static IllegalArgumentException refused(Type type) {
    return new IllegalArgumentException("cannot be stored: " + type);
  }

  /** The records that can stand for a sealed interface. */
  static List<Class<?>> leaves(Class<?> type) {
    List<Class<?>> leaves = new ArrayList<>();
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      leaves.addAll(permitted.isSealed() ? leaves(permitted) : List.of(permitted));
    }
    return leaves;
  }

  private static Form derive(Class<?> type) {
    if (type.isRecord() && type.getTypeParameters().length == 0) {
      return Recorded.of(type);
    }
    if (type.isEnum()) {
      return new Constant(List.of(type.getEnumConstants()));
    }
    if (type.isInterface() && type.isSealed()) {
      return new OneOf(leaves(type));
    }
    throw refused(type);
  }

  /** Breaks the circle of types that contain each other, as blocks and lists of blocks do. */
  private record Derived(Class<?> type) implements Form {
    @Override
    public void write(Object value, Sink out) {
      DERIVED.get(type).write(value, out);
    }

    @Override
    public Object read(ByteBuffer in) {
      return DERIVED.get(type).read(in);
    }
  }

  private record Constant(List<Object> constants) implements Form {
    @Override
    public void write(Object value, Sink out) {
      out.number(constants.indexOf(value));
    }

    @Override
    public Object read(ByteBuffer in) {
      return constants.get(integer(in));
    }
  }

  private record OneOf(List<Class<?>> leaves) implements Form {
    @Override
    public void write(Object value, Sink out) {
      out.number(leaves.indexOf(value.getClass()));
      DERIVED.get(value.getClass()).write(value, out);
    }

    @Override
    public Object read(ByteBuffer in) {
      return DERIVED.get(leaves.get(integer(in))).read(in);
    }
  }

  private record Listed(Form element) implements Form {
    @Override
    public void write(Object value, Sink out) {
      List<?> list = (List<?>) value;
      out.number(list.size());
      list.forEach(each -> element.write(each, out));
    }

    @Override
    public Object read(ByteBuffer in) {
      int size = integer(in);
      List<Object> list = new ArrayList<>(Math.min(size, in.remaining()));
      for (int i = 0; i < size; i++) {
        list.add(element.read(in));
      }
      return List.copyOf(list);
    }
  }

  private record Perhaps(Form element) implements Form {
    @Override
    public void write(Object value, Sink out) {
      Optional<?> optional = (Optional<?>) value;
      out.number(optional.isPresent() ? 1 : 0);
      optional.ifPresent(each -> element.write(each, out));
    }

    @Override
    public Object read(ByteBuffer in) {
      return flag(in) ? Optional.of(element.read(in)) : Optional.empty();
    }
  }

  private record Recorded(MethodHandle constructor, List<Component> components, List<Form> forms)
      implements Form {

    static Recorded of(Class<?> type) {
      List<Component> components = Component.of(type);
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        MethodHandle spread =
            MethodHandles.lookup()
                .unreflectConstructor(constructor)
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
        List<Form> forms = components.stream().map(each -> Forms.of(each.type())).toList();
        return new Recorded(spread, components, forms);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void write(Object value, Sink out) {
      for (int i = 0; i < forms.size(); i++) {
        forms.get(i).write(components.get(i).value(value), out);
      }
    }

    @Override
    public Object read(ByteBuffer in) {
      Object[] values = new Object[forms.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = forms.get(i).read(in);
      }
      return Component.called(() -> constructor.invokeExact(values));
    }
  }

  /** A type whose values are written as their texts. */
  private static <T> Map.Entry<Class<?>, Form> text(Class<T> type, Function<String, T> parser) {
    return scalar(
        type, (value, out) -> out.text(value.toString()), in -> parser.apply(Sink.text(in)));
  }

  private static <T> Map.Entry<Class<?>, Form> scalar(
      Class<T> type, BiConsumer<T, Sink> writer, Function<ByteBuffer, T> reader) {
    Form form =
        new Form() {
          @Override
          public void write(Object value, Sink out) {
            writer.accept(type.cast(value), out);
          }

          @Override
          public Object read(ByteBuffer in) {
            return reader.apply(in);
          }
        };
    return Map.entry(type, form);
  }

  private static int integer(ByteBuffer in) {
    return Math.toIntExact(Sink.number(in));
  }

  private static boolean flag(ByteBuffer in) {
    return switch (integer(in)) {
      case 0 -> false;
      case 1 -> true;
      default -> throw new IllegalArgumentException("not a flag");
    };
  }
}

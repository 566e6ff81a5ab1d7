package fengcai.build.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** A component of a record class, read without reflection each time. */
public record Component(Type type, MethodHandle accessor) {

  private static final ClassValue<List<Component>> KNOWN =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          return derive(type);
        }
      };

  /** The components of a record class, in their order. */
  public static List<Component> of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static List<Component> derive(Class<?> type) {
    List<Component> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      try {
        components.add(
            new Component(
                component.getGenericType(),
                MethodHandles.lookup()
                    .unreflect(accessor)
                    .asType(MethodType.methodType(Object.class, Object.class))));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return List.copyOf(components);
  }

  /** Its value in a record. */
  public Object value(Object record) {
    return called(() -> accessor.invokeExact(record));
  }

  /** A call of a method handle. */
  @FunctionalInterface
  interface Call {
    Object run() throws Throwable;
  }

  static Object called(Call call) {
    try {
      return call.run();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}

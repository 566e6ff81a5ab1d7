package fengcai.build.store;

import fengcai.io.Sha256;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Writes immutable values as bytes and reads them back: records by their components, sealed
 * interfaces by the record that stands for them, enums, lists, optional values, texts, numbers,
 * dates and times. The bytes begin with a digest of the shapes of all classes that can occur in
 * them, so bytes of another version of the program are refused, never misread. Thread-safe.
 *
 * @param <T> a record without type parameters, an enum or a sealed interface
 */
public final class ValueCodec<T> {

  /** Changes whenever {@link Forms} or {@link Sink} write something differently. */
  private static final String FORMAT = "1";

  private final Class<T> type;
  private final Form form;
  private final long version;

  private ValueCodec(Class<T> type) {
    this.type = type;
    this.form = Forms.of(type);
    MessageDigest digest = Sha256.digest();
    add(digest, FORMAT);
    Set<Class<?>> known = new LinkedHashSet<>();
    describe(type, known, digest);
    this.version = ByteBuffer.wrap(digest.digest()).getLong();
  }

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if a value of it can contain what cannot be stored
   */
  public static <T> ValueCodec<T> of(Class<T> type) {
    return new ValueCodec<>(type);
  }

  public ByteBuffer encode(T value) {
    Sink out = new Sink();
    out.fixed(version);
    form.write(value, out);
    return out.bytes();
  }

  /** The value; empty if the bytes are those of another version, or damaged. */
  public Optional<T> decode(ByteBuffer bytes) {
    try {
      if (bytes.getLong() != version) {
        return Optional.empty();
      }
      T value = type.cast(form.read(bytes));
      return bytes.hasRemaining() ? Optional.empty() : Optional.of(value);
    } catch (RuntimeException e) {
      // What a constructor refuses on damaged bytes is its own.
      return Optional.empty();
    }
  }

  /** Digests the shape of a type and of all that its values can contain. */
  private static void describe(Type type, Set<Class<?>> known, MessageDigest digest) {
    if (type instanceof ParameterizedType generic) {
      Forms.of(type);
      describe(generic.getActualTypeArguments()[0], known, digest);
    } else if (type instanceof Class<?> plain) {
      if (!Forms.isScalar(plain) && known.add(plain)) {
        describe(plain, known, digest);
      }
    } else {
      throw Forms.refused(type);
    }
  }

  private static void describe(Class<?> type, Set<Class<?>> known, MessageDigest digest) {
    add(digest, type.getName());
    if (type.isRecord() && type.getTypeParameters().length == 0) {
      for (RecordComponent each : type.getRecordComponents()) {
        add(digest, each.getName() + ' ' + each.getGenericType().getTypeName());
      }
      for (RecordComponent each : type.getRecordComponents()) {
        describe(each.getGenericType(), known, digest);
      }
    } else if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        add(digest, ((Enum<?>) constant).name());
      }
    } else if (type.isInterface() && type.isSealed()) {
      Forms.leaves(type).forEach(leaf -> add(digest, leaf.getName()));
      Forms.leaves(type).forEach(leaf -> describe((Type) leaf, known, digest));
    } else {
      throw Forms.refused(type);
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}

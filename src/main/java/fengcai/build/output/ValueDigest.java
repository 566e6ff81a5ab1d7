package fengcai.build.output;

import fengcai.build.store.Component;
import fengcai.io.Sha256;
import fengcai.model.Community;
import fengcai.model.document.Photo;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 digest of values: records by their components, collections by their elements, sets and
 * maps in no order. Every value is preceded by its type and, where it varies, its length, so that
 * different values are different bytes. A value of any other type is refused.
 */
public final class ValueDigest {

  private final Keys keys;
  private final MessageDigest sha = Sha256.digest();
  private final ByteBuffer number = ByteBuffer.allocate(Integer.BYTES);

  ValueDigest(Keys keys) {
    this.keys = keys;
  }

  byte[] bytes() {
    return sha.digest();
  }

  ValueDigest add(Object value) {
    switch (value) {
      case String text -> text('s', text);
      case Boolean flag -> text('b', flag.toString());
      case Integer integer -> text('i', integer.toString());
      case Long integer -> text('l', integer.toString());
      case Double decimal -> text('d', decimal.toString());
      case BigDecimal decimal -> text('D', decimal.toString());
      case Temporal time -> text('t', time.getClass().getSimpleName() + time);
      case Enum<?> constant -> text('e', constant.getDeclaringClass().getName() + constant.name());
      case byte[] bytes -> bytes('x', bytes);
      case Key key -> bytes('k', key.bytes());
      case Output output -> bytes('o', output.key().bytes());
      case Optional<?> optional -> optional(optional.isPresent(), optional.orElse(null));
      case OptionalInt optional -> text('?', optional.toString());
      case OptionalLong optional -> text('?', optional.toString());
      case List<?> list -> {
        start('[', list.size());
        list.forEach(this::add);
      }
      case Set<?> set -> unordered('{', set.stream().map(Object.class::cast).toList());
      case Map<?, ?> map ->
          unordered(
              '<',
              map.entrySet().stream()
                  .<Object>map(entry -> List.of(entry.getKey(), entry.getValue()))
                  .toList());
      case Community community ->
          bytes('c', keys.once(community, () -> new ValueDigest(keys).record(community).bytes()));
      case Photo photo -> record(photo).add(keys.picture(photo));
      case Record record -> record(record);
      default -> throw new IllegalArgumentException("no digest of " + value.getClass());
    }
    return this;
  }

  private void optional(boolean present, @Nullable Object value) {
    start('?', present ? 1 : 0);
    if (value != null) {
      add(value);
    }
  }

  private ValueDigest record(Record record) {
    text('r', record.getClass().getName());
    Component.of(record.getClass()).forEach(component -> add(component.value(record)));
    return this;
  }

  private void unordered(char type, List<Object> elements) {
    List<byte[]> digests = new ArrayList<>(elements.stream().map(keys::digest).toList());
    digests.sort(Arrays::compareUnsigned);
    start(type, digests.size());
    digests.forEach(sha::update);
  }

  private void text(char type, String text) {
    bytes(type, text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(char type, byte[] bytes) {
    start(type, bytes.length);
    sha.update(bytes);
  }

  private void start(char type, int length) {
    sha.update((byte) type);
    sha.update(number.putInt(0, length).array());
  }
}

package fengcai.build.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.content.merge.MergedCommunity;
import fengcai.model.HonourLevel;
import fengcai.model.document.Block;
import fengcai.testdata.FullRecord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written is read back, and nothing else is. */
class ValueCodecTest {

  private static final int TIMES = 300;

  private record Text(List<Block> blocks) {}

  /** A component of every type that is no record. */
  private record Everything(
      String text,
      int small,
      long large,
      double decimal,
      boolean flag,
      BigDecimal exact,
      LocalDate day,
      LocalTime time,
      LocalDateTime moment,
      HonourLevel level,
      OptionalInt perhapsSmall,
      OptionalLong perhapsLarge,
      Optional<Optional<Double>> nested,
      List<Integer> numbers,
      List<Optional<Boolean>> flags,
      Optional<List<Long>> listed) {}

  private static <T> T returned(Class<T> type, T value) {
    return ValueCodec.of(type).decode(ValueCodec.of(type).encode(value)).orElseThrow();
  }

  @Test
  void everyKindOfBlockIsReadBack() {
    for (int i = 0; i < TIMES; i++) {
      Text text = new Text(new RandomText(i).blocks());
      assertThat(returned(Text.class, text)).isEqualTo(text);
    }
    assertThat(returned(Block.class, new Block.Divider())).isEqualTo(new Block.Divider());
  }

  @Test
  void everyTypeOfValueIsReadBack() {
    for (int i = 0; i < TIMES; i++) {
      Everything value = everything(new RandomText(i));
      assertThat(returned(Everything.class, value)).isEqualTo(value);
    }
  }

  private static Everything everything(RandomText any) {
    return new Everything(
        any.string(),
        any.number(),
        any.longNumber(),
        any.any(new Double[] {0.0, -0.0, 0.1, Double.NaN, Double.MIN_VALUE, -1 / 0.0}),
        any.flag(),
        new BigDecimal(BigInteger.valueOf(any.longNumber()), any.number() % 40),
        LocalDate.ofEpochDay(any.number() % 100_000_000L),
        LocalTime.ofSecondOfDay(Math.floorMod(any.number(), 86_400)),
        LocalDate.ofEpochDay(any.number() % 1000).atTime(23, 59, 59, 999_999_999),
        any.any(HonourLevel.values()),
        any.flag() ? OptionalInt.of(any.number()) : OptionalInt.empty(),
        any.flag() ? OptionalLong.of(any.longNumber()) : OptionalLong.empty(),
        any.perhaps(any.perhaps(1.5)),
        any.several(any::number),
        any.several(() -> any.perhaps(any.flag())),
        any.perhaps(any.several(any::longNumber)));
  }

  @Test
  void theFactsOfACommunityAreReadBack() {
    MergedCommunity community = FullRecord.of(MergedCommunity.class);
    assertThat(returned(MergedCommunity.class, community)).isEqualTo(community);
  }

  private record Before(String name, Optional<Integer> number) {}

  private record After(String name, Optional<Long> number) {}

  private record Renamed(String title, Optional<Integer> number) {}

  @Test
  void bytesOfAnotherShapeAreRefused() {
    Before value = new Before("甲", Optional.of(1));
    ValueCodec<Before> codec = ValueCodec.of(Before.class);
    assertThat(codec.decode(codec.encode(value))).contains(value);
    assertThat(ValueCodec.of(After.class).decode(codec.encode(value))).isEmpty();
    assertThat(ValueCodec.of(Renamed.class).decode(codec.encode(value))).isEmpty();
  }

  @Test
  void damagedBytesAreRefusedOrAnotherValue() {
    ValueCodec<Text> codec = ValueCodec.of(Text.class);
    Text text = new Text(new RandomText(1).blocks());
    ByteBuffer whole = codec.encode(text);
    byte[] bytes = new byte[whole.remaining()];
    whole.get(bytes);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(codec.decode(ByteBuffer.wrap(bytes, 0, length))).isEmpty();
    }
    assertThat(codec.decode(ByteBuffer.allocate(bytes.length + 1).put(bytes).clear())).isEmpty();
    Random random = new Random(1);
    for (int i = 0; i < TIMES; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      codec.decode(ByteBuffer.wrap(damaged)).ifPresent(read -> assertThat(read).isNotEqualTo(text));
    }
  }

  private record Unordered(Set<String> names) {}

  private record Anything(List<Object> things) {}

  private record Generic<T>(T value) {}

  private record Nested(Optional<Generic<String>> value) {}

  @Test
  void whatCannotBeStoredIsRefusedAtOnce() {
    for (Class<?> type : List.of(Unordered.class, Anything.class, Generic.class, Nested.class)) {
      assertThatThrownBy(() -> ValueCodec.of(type)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}

package fengcai.build.store;

import fengcai.model.document.Block;
import fengcai.model.document.Block.Table.Alignment;
import fengcai.model.document.Chart;
import fengcai.model.document.Chart.Course.Form;
import fengcai.model.document.Inline;
import fengcai.model.document.Inline.Target;
import fengcai.model.document.Photo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Random texts in which every kind of block and inline element occurs. */
final class RandomText {

  private static final String LETTERS = "社区志愿 \n\0é𠮷\ud800a\uffff";
  private static final int LONGEST = 4;

  private final Random random;

  RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** One block of each kind, and some within them. */
  List<Block> blocks() {
    return Stream.of(Block.class.getPermittedSubclasses()).map(kind -> block(kind, 2)).toList();
  }

  private Block block(Class<?> kind, int depth) {
    return switch (kind.getSimpleName()) {
      case "Heading" -> new Block.Heading(number(), string(), inlines(2));
      case "Paragraph" -> new Block.Paragraph(inlines(2));
      case "Numbered" -> new Block.Numbered(number(), string(), inlines(2));
      case "BulletList" -> new Block.BulletList(several(() -> blocks(depth)));
      case "OrderedList" -> new Block.OrderedList(number(), several(() -> blocks(depth)));
      case "Quotation" -> new Block.Quotation(blocks(depth));
      case "Callout" -> new Block.Callout(string(), blocks(depth));
      case "Table" ->
          new Block.Table(
              several(() -> any(Alignment.values())),
              several(() -> inlines(1)),
              several(() -> several(() -> inlines(1))));
      case "Figure" -> new Block.Figure(photo());
      case "Chart" -> new Block.Chart(chart());
      case "Verbatim" -> new Block.Verbatim(string());
      case "Divider" -> new Block.Divider();
      default -> throw new IllegalArgumentException(kind.getName());
    };
  }

  private List<Block> blocks(int depth) {
    return depth == 0
        ? List.of()
        : several(() -> block(any(Block.class.getPermittedSubclasses()), depth - 1));
  }

  private List<Inline> inlines(int depth) {
    return several(() -> inline(any(inlineKinds()), depth));
  }

  private static Class<?>[] inlineKinds() {
    return Stream.of(Inline.class.getPermittedSubclasses()).toArray(Class<?>[]::new);
  }

  private Inline inline(Class<?> kind, int depth) {
    List<Inline> content = depth == 0 ? List.of() : inlines(depth - 1);
    return switch (kind.getSimpleName()) {
      case "Text" -> new Inline.Text(string());
      case "Strong" -> new Inline.Strong(content);
      case "Emphasis" -> new Inline.Emphasis(content);
      case "Code" -> new Inline.Code(string());
      case "Link" -> new Inline.Link(target(), content);
      case "LineBreak" -> new Inline.LineBreak();
      default -> throw new IllegalArgumentException(kind.getName());
    };
  }

  private Target target() {
    return random.nextBoolean()
        ? new Target.External(string())
        : new Target.Internal(string(), string());
  }

  private Photo photo() {
    return new Photo(string(), string(), perhaps(string()), perhaps(string()));
  }

  private Chart chart() {
    return random.nextBoolean()
        ? new Chart.Bars(string(), string(), several(this::bar), string())
        : new Chart.Course(string(), string(), any(Form.values()), several(this::point), string());
  }

  private Chart.Bar bar() {
    return new Chart.Bar(string(), random.nextGaussian(), string());
  }

  private Chart.Point point() {
    return new Chart.Point(
        LocalDate.ofEpochDay(random.nextInt(40_000)), string(), random.nextGaussian(), string());
  }

  int number() {
    return random.nextInt() >> random.nextInt(Integer.SIZE);
  }

  long longNumber() {
    return random.nextLong() >> random.nextInt(Long.SIZE);
  }

  boolean flag() {
    return random.nextBoolean();
  }

  String string() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(2 * LONGEST); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  <T> Optional<T> perhaps(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  <T> List<T> several(Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(LONGEST)).toList();
  }

  <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}

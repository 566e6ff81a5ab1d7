package fengcai.content.schema;

import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The scalar formats of report themes. */
public final class ThemeFormats {
  private ThemeFormats() {}

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(2000);

  /** Chinese type sizes in points; 三号 is 15.75 pt, so that 28 fit a line (GB/T 9704). */
  private static final Map<String, Double> NAMED_SIZES = namedSizes();

  private static Map<String, Double> namedSizes() {
    List<String> names = List.of("初号 小初 一号 小一 二号 小二 三号 小三 四号 小四 五号 小五 六号 小六 七号 八号".split(" ", -1));
    double[] points = {42, 36, 26, 24, 22, 18, 15.75, 15, 14, 12, 10.5, 9, 7.5, 6.5, 5.5, 5};
    Map<String, Double> sizes = new LinkedHashMap<>();
    for (int i = 0; i < points.length; i++) {
      sizes.put(names.get(i), points[i]);
    }
    return sizes;
  }

  /** A length, in points. */
  public static final ScalarFormat<Double> LENGTH =
      new ScalarFormat<>(
          new MessageTerm("length"),
          Rule.VALUE_LENGTH,
          "28mm, 15.75pt, " + String.join(", ", NAMED_SIZES.keySet()),
          ValueConstraint.matching(
              "[0-9]{1,4}(?:\\.[0-9]{1,6})? *(?:mm|pt)|"
                  + String.join("|", new TreeSet<>(NAMED_SIZES.keySet()))),
          ThemeFormats::length);

  public static final ScalarFormat<Double> FACTOR =
      new ScalarFormat<>(
          new MessageTerm("number"),
          Rule.VALUE_NUMBER,
          "1.75",
          ScalarFormats.DECIMAL_NUMBER.constraint(),
          text -> ScalarFormats.DECIMAL_NUMBER.parse(text).map(BigDecimal::doubleValue));

  /** Line spacing in ems; less than 1 would overprint. */
  public static final ScalarFormat<Double> RATIO =
      new ScalarFormat<>(
          FACTOR.term(),
          Rule.VALUE_RANGE,
          "1–4",
          ValueConstraint.decimal("0{0,14}(?:[1-3](?:\\.[0-9]{1,6})?|4(?:\\.0{1,6})?)", 1, 4),
          text -> FACTOR.parse(text).filter(ratio -> ratio >= 1 && ratio <= 4));

  /** A text with no placeholders other than {@code {0}} and {@code {1}}. */
  public static final ScalarFormat<String> PAGE_TEXT =
      new ScalarFormat<>(
          ScalarFormats.TEXT.term(),
          Rule.VALUE_PLACEHOLDER,
          "{0}, {1}",
          ScalarFormats.TEXT.constraint(),
          text ->
              ScalarFormats.TEXT
                  .parse(text)
                  .filter(words -> !words.replaceAll("\\{[01]}", "").matches(".*[{}].*")));

  /** A choice of constants by their lower-case names or their Chinese names, in the same order. */
  public static <E extends Enum<E>> ScalarFormat<E> words(E[] constants, String... chinese) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < constants.length; i++) {
      names.add(constants[i].name().toLowerCase(Locale.ROOT) + " " + chinese[i]);
    }
    return ScalarFormats.choice(
        String.join(", ", names),
        names.stream().flatMap(name -> Stream.of(name.split(" ", -1))).toList(),
        text -> {
          for (int i = 0; i < constants.length; i++) {
            if (List.of(names.get(i).split(" ")).contains(text)) {
              return Optional.of(constants[i]);
            }
          }
          return Optional.empty();
        });
  }

  private static Optional<Double> length(String text) {
    Optional<Double> named = Optional.ofNullable(NAMED_SIZES.get(text));
    if (named.isPresent() || text.length() < 3) {
      return named;
    }
    String number = text.substring(0, text.length() - 2).strip();
    Optional<BigDecimal> value =
        ScalarFormats.DECIMAL_NUMBER.parse(number).filter(n -> n.compareTo(LARGEST) <= 0);
    return switch (text.substring(text.length() - 2)) {
      case "mm" -> value.map(n -> n.doubleValue() * POINTS_PER_MM);
      case "pt" -> value.map(BigDecimal::doubleValue);
      default -> Optional.empty();
    };
  }
}

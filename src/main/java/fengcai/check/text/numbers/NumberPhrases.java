package fengcai.check.text.numbers;

import fengcai.check.text.numbers.NumberClaim.Phrase;
import java.util.List;
import java.util.regex.Pattern;

/** Parts of the patterns of {@link NumberClaim.Phrase}. */
final class NumberPhrases {
  private NumberPhrases() {}

  static final String NUMBER = "(?<number>" + NumericRange.REGEX + ")\\s*";
  static final String AFTER = "(?<after>以上|及以上|以下|以内|左右|上下)?";
  static final String PEOPLE = "(?:名|人|位)(?!次)" + AFTER;

  static final String GROWS = "(?:迅速|逐步|稳步|一路)?(?:增加|增长|发展|提高|上升|扩大|壮大|增)";

  /** From another number, maybe of another year, to this one. */
  static final String FROM =
      "[从由](?:[^，。；0-9]{0,6}(?:[0-9]{4}年[^，。；]{0,4}?)?)"
          + NumericRange.REGEX
          + "(?:[名人支项位个][^，。；]{0,10}?)?"
          + GROWS;

  /** 已, 共, 达到 … between what is counted and the number. */
  static final String REACHES =
      "(?:[，,]?(?:目前|现|截至目前))?(?:总共|一共|合计|共计|累计|已经|已|共|也|就){0,6}"
          + "(?:"
          + FROM
          + "|"
          + GROWS
          + ")?(?:到了?|至)?(?:了|(?:现在|如今|目前|20[0-9]{2}年底?)的?)?(?:达到了?|多达|达|有|为|是|计)?\\s*";

  static final String IN_ALL = "(?:总人数|总数|总量|人数|数量)";

  /** Numbers of 支, a character that most often is part of a word. */
  static final String[] SO_MANY_TEAMS =
      (NumericRange.LAST + " \t\u000B\f\r")
          .codePoints()
          .mapToObj(last -> Character.toString(last) + "支")
          .toArray(String[]::new);

  static final String NAME = "[^，,。；;：:、\\n0-9]{1,16}";

  static Phrase phrase(String pattern, String... words) {
    return new Phrase(List.of(words), Pattern.compile(pattern));
  }
}

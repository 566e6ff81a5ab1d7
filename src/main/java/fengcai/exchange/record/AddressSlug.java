package fengcai.exchange.record;

import fengcai.content.source.FileNames;
import fengcai.text.Pinyin;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * Converts a name to the last part of an address: pinyin without tones, ü as v. Not thread-safe.
 */
public final class AddressSlug {

  private static final ResourceBundle PLACE_NAMES =
      ResourceBundle.getBundle("fengcai.place-names", Locale.ROOT);

  private static final List<String> LONGEST_FIRST =
      PLACE_NAMES.keySet().stream()
          .sorted(
              Comparator.comparingInt(String::length).reversed().thenComparing(Function.identity()))
          .toList();

  private final Pinyin pinyin = Pinyin.withDiaeresis();

  /**
   * Letters and digits of a name without 社区; empty if it has none. Device names of Windows get a
   * number.
   */
  public String of(String name) {
    String text = name.replaceFirst("(?:社区居委会|社区居民委员会|居委会|社区)$", "");
    for (String place : LONGEST_FIRST) {
      text = text.replace(place, " " + PLACE_NAMES.getString(place) + " ");
    }
    String slug = pinyin.syllables(text).replace("ü", "v").replaceAll("[^a-z0-9]", "");
    return FileNames.isReserved(slug) ? slug + "-1" : slug;
  }

  /** The slug of the first name without a number, of further ones with it. */
  static String numbered(String slug, int number) {
    return number == 1 ? slug : slug + "-" + number;
  }
}

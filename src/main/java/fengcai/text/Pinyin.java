package fengcai.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Transliterates Chinese to pinyin without tone marks, as ICU reads it; other scripts are
 * transliterated to Latin letters too. Not thread-safe.
 */
public final class Pinyin {

  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{P}]");

  private final Transliterator reading;

  private Pinyin(String removed) {
    this.reading = Transliterator.getInstance("Han-Latin; NFD; " + removed + " Remove; NFC");
  }

  /** Removes all diacritics: 吕 is {@code lu}. */
  public static Pinyin plain() {
    return new Pinyin("[:Mn:]");
  }

  /** Keeps the diaeresis: 吕 is {@code lü}. */
  public static Pinyin withDiaeresis() {
    return new Pinyin("[[:Mn:]-[\\u0308]]");
  }

  /** Lower-case syllables with spaces between them: {@code xi shan di she qu}. */
  public String syllables(String text) {
    return reading.transliterate(text).toLowerCase(Locale.ROOT);
  }

  /** The syllables without spaces and punctuation: {@code xishandishequ}. */
  public String joined(String text) {
    return BLANK.matcher(syllables(text)).replaceAll("");
  }
}

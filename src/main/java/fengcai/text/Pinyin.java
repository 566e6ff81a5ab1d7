package fengcai.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Transliterates Chinese to pinyin without tone marks, as ICU reads it; other scripts are
 * transliterated to Latin letters too. Not thread-safe.
 */
public final class Pinyin {

  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{P}]");
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';

  /** Read differently before or after others, as in 重庆, 秘鲁 and 藏文. */
  private static final String AMBIGUOUS = "重秘藏";

  private final Transliterator reading;

  /** The syllables of the characters met so far, since names repeat some thousand characters. */
  private final @Nullable String[] known = new @Nullable String[LAST_HAN - FIRST_HAN + 1];

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
    StringBuilder syllables = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < FIRST_HAN || letter > LAST_HAN || AMBIGUOUS.indexOf(letter) >= 0) {
        return read(text);
      }
      syllables.append(i == 0 ? "" : " ").append(syllable(letter));
    }
    return syllables.toString();
  }

  private String syllable(char letter) {
    String syllable = known[letter - FIRST_HAN];
    if (syllable == null) {
      syllable = read(String.valueOf(letter));
      known[letter - FIRST_HAN] = syllable;
    }
    return syllable;
  }

  private String read(String text) {
    return reading.transliterate(text).toLowerCase(Locale.ROOT);
  }

  /** The syllables without spaces and punctuation: {@code xishandishequ}. */
  public String joined(String text) {
    return BLANK.matcher(syllables(text)).replaceAll("");
  }
}

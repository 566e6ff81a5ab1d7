package fengcai.page;

import com.ibm.icu.text.Transliterator;
import fengcai.model.Community;
import java.util.Locale;

/** The pinyin of names: as stated in the record, else by ICU. Not thread-safe. */
final class Pinyin {

  private final Transliterator reading =
      Transliterator.getInstance("Han-Latin; NFD; [[:Mn:][:Z:][:P:]] Remove; NFC");

  /** Letters without tones or blanks: {@code xishandishequ}. */
  String of(Community community) {
    return reading
        .transliterate(community.listing().pinyin().orElse(community.name()))
        .toLowerCase(Locale.ROOT);
  }
}

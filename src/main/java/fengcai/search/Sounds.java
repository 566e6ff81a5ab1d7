package fengcai.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How names are read: {@code xishandishequ} and what its syllables begin with, {@code xsdsq}. Safe
 * for use by several threads.
 */
final class Sounds {

  private static final Pattern BLANK = Pattern.compile("[^a-z0-9]+");

  /** Names recur from profile to profile, honours most of all. */
  private final ConcurrentHashMap<String, List<String>> known = new ConcurrentHashMap<>();

  private final ThreadLocal<Transliterator> reading =
      ThreadLocal.withInitial(
          () -> Transliterator.getInstance("Han-Latin; NFD; [:Mn:] Remove; NFC"));

  List<String> of(List<String> names) {
    Set<String> sounds = new LinkedHashSet<>();
    names.forEach(name -> sounds.addAll(known.computeIfAbsent(name, this::read)));
    return new ArrayList<>(sounds);
  }

  private List<String> read(String name) {
    StringBuilder whole = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    for (String syllable :
        BLANK.split(reading.get().transliterate(name).toLowerCase(Locale.ROOT), -1)) {
      if (!syllable.isEmpty()) {
        whole.append(syllable);
        initials.append(syllable.charAt(0));
      }
    }
    return whole.isEmpty() ? List.of() : List.of(whole.toString(), initials.toString());
  }
}

package fengcai.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pinyin of names, {@code xishandishequ}, and its initials, {@code xsdsq}. Safe for use by
 * several threads.
 */
public final class PinyinReadings {

  private static final Pattern BLANK = Pattern.compile("[^a-z0-9]+");

  /** A syllable that is followed by a vowel has no consonant at its end (GB/T 16159-2012). */
  private static final Pattern SYLLABLE =
      Pattern.compile("(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouvü]+(?:(?:ng|n|r)(?![aeiouvü]))?");

  /** Names recur from profile to profile, honours most of all. */
  private final ConcurrentHashMap<String, List<String>> known = new ConcurrentHashMap<>();

  private final ThreadLocal<Pinyin> pinyin = ThreadLocal.withInitial(Pinyin::plain);

  public List<String> of(List<String> names) {
    Set<String> sounds = new LinkedHashSet<>();
    names.forEach(name -> sounds.addAll(known.computeIfAbsent(name, this::read)));
    return new ArrayList<>(sounds);
  }

  /** The same of what is said to be the reading, whose syllables need not stand apart. */
  public static List<String> ofReading(String pinyin) {
    return of(SYLLABLE.matcher(pinyin.toLowerCase(Locale.ROOT)).results().map(MatchResult::group));
  }

  private List<String> read(String name) {
    String latin = pinyin.get().syllables(name);
    return of(BLANK.splitAsStream(latin).filter(syllable -> !syllable.isEmpty()));
  }

  private static List<String> of(Stream<String> syllables) {
    StringBuilder whole = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    syllables.forEach(
        syllable -> {
          whole.append(syllable);
          initials.append(syllable.charAt(0));
        });
    if (initials.length() < 2) {
      return whole.isEmpty() ? List.of() : List.of(whole.toString());
    }
    return List.of(whole.toString(), initials.toString());
  }
}

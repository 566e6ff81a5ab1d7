package fengcai.page;

import fengcai.model.Community;
import fengcai.text.Pinyin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Profiles by the first letter of how their names sound. */
public record PinyinIndex(List<Group> groups) {

  /** What stands under a letter; names that begin otherwise are together under {@code #}, last. */
  public record Group(String letter, List<ProfilePage> profiles) {
    public Group {
      profiles = List.copyOf(profiles);
    }
  }

  private static final String OTHERS = "#";

  private record Sounded(String sound, ProfilePage profile) {}

  public PinyinIndex {
    groups = List.copyOf(groups);
  }

  public static PinyinIndex of(List<ProfilePage> profiles) {
    Pinyin pinyin = Pinyin.plain();
    List<Sounded> sounded =
        profiles.stream()
            .map(profile -> new Sounded(sound(pinyin, profile.community()), profile))
            .sorted(
                Comparator.comparing(Sounded::sound)
                    .thenComparing(each -> each.profile().community().id()))
            .toList();
    Map<String, List<ProfilePage>> byLetter = new TreeMap<>();
    List<ProfilePage> others = new ArrayList<>();
    for (Sounded each : sounded) {
      char first = each.sound().isEmpty() ? '#' : each.sound().charAt(0);
      (first >= 'a' && first <= 'z'
              ? byLetter.computeIfAbsent(
                  String.valueOf(first).toUpperCase(Locale.ROOT), letter -> new ArrayList<>())
              : others)
          .add(each.profile());
    }
    List<Group> groups = new ArrayList<>();
    byLetter.forEach((letter, members) -> groups.add(new Group(letter, members)));
    if (!others.isEmpty()) {
      groups.add(new Group(OTHERS, others));
    }
    return new PinyinIndex(groups);
  }

  private static String sound(Pinyin pinyin, Community community) {
    return pinyin.joined(community.listing().pinyin().orElse(community.name()));
  }
}

package fengcai.search;

import fengcai.model.Team;
import fengcai.model.document.Block;
import fengcai.plan.profile.Profile;
import fengcai.plan.profile.SearchedProfile;
import fengcai.text.PinyinReadings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is searched of a profile.
 *
 * @param facts street, honours, teams, campaign and the like
 * @param nameSounds how the name is read, and what the syllables of that begin with
 * @param sounds the same of the place and the facts
 */
record SearchDocument(
    String title,
    String name,
    String link,
    String place,
    List<String> facts,
    List<String> nameSounds,
    List<String> sounds,
    List<String> text) {

  static SearchDocument of(SearchedProfile searched, List<Block> story, PinyinReadings sounds) {
    Profile profile = searched.profile();
    Set<String> facts = new LinkedHashSet<>();
    profile.honours().forEach(group -> group.entries().forEach(held -> facts.add(held.title())));
    profile.teams().stream().map(Team::name).forEach(facts::add);
    profile.campaign().ifPresent(entry -> facts.add(entry.campaign().text()));
    facts.addAll(profile.partners());
    List<String> spoken = new ArrayList<>();
    profile.street().ifPresent(spoken::add);
    spoken.add(profile.region());
    spoken.addAll(facts);
    List<String> text = new ArrayList<>();
    profile.byline().summary().ifPresent(text::add);
    profile.teams().stream().flatMap(team -> team.category().stream()).forEach(text::add);
    profile.teams().forEach(team -> text.addAll(team.tasks()));
    SearchableText.of(story, text);
    return new SearchDocument(
        profile.byline().title(),
        profile.name(),
        profile.address().file(),
        profile.place(),
        List.copyOf(facts),
        nameSounds(searched, sounds),
        Stream.concat(sounds.of(spoken).stream(), regions(searched)).distinct().toList(),
        text);
  }

  /** As it looks, and as the office says it is read. */
  private static List<String> nameSounds(SearchedProfile searched, PinyinReadings sounds) {
    Stream<String> said =
        searched.pinyin().stream().flatMap(pinyin -> PinyinReadings.ofReading(pinyin).stream());
    return Stream.concat(sounds.of(List.of(searched.profile().name())).stream(), said)
        .distinct()
        .toList();
  }

  private static Stream<String> regions(SearchedProfile searched) {
    return searched.regions().stream()
        .flatMap(region -> region.pinyin().stream())
        .flatMap(pinyin -> PinyinReadings.ofReading(pinyin).stream());
  }
}

package fengcai.search;

import fengcai.model.Block;
import fengcai.model.Community;
import fengcai.model.Team;
import fengcai.page.ProfilePage;
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

  static SearchDocument of(ProfilePage profile, List<Block> story, Sounds sounds) {
    Community community = profile.community();
    Set<String> facts = new LinkedHashSet<>();
    profile
        .awards()
        .forEach(group -> group.entries().forEach(award -> facts.add(award.honour().title())));
    community.teams().stream().map(Team::name).forEach(facts::add);
    profile.campaign().ifPresent(row -> facts.add(row.campaign().name()));
    facts.addAll(community.partners());
    String place = profile.fullRegionName() + community.street().orElse("");
    List<String> spoken = new ArrayList<>();
    community.street().ifPresent(spoken::add);
    spoken.add(profile.fullRegionName());
    spoken.addAll(facts);
    List<String> text = new ArrayList<>();
    community.article().summary().ifPresent(text::add);
    community.teams().stream().flatMap(team -> team.category().stream()).forEach(text::add);
    community.teams().forEach(team -> text.addAll(team.tasks()));
    StoryText.of(story, text);
    return new SearchDocument(
        community.article().title(),
        community.name(),
        profile.address().file(),
        place,
        List.copyOf(facts),
        nameSounds(community, sounds),
        Stream.concat(sounds.of(spoken).stream(), regions(profile)).distinct().toList(),
        text);
  }

  /** As it looks, and as the office says it is read. */
  private static List<String> nameSounds(Community community, Sounds sounds) {
    Stream<String> said =
        community.listing().pinyin().stream().flatMap(pinyin -> Sounds.ofReading(pinyin).stream());
    return Stream.concat(sounds.of(List.of(community.name())).stream(), said).distinct().toList();
  }

  private static Stream<String> regions(ProfilePage profile) {
    return profile.chain().stream()
        .flatMap(region -> region.pinyin().stream())
        .flatMap(pinyin -> Sounds.ofReading(pinyin).stream());
  }
}

package fengcai.exchange;

import fengcai.exchange.ProfileReader.Said;
import fengcai.model.HonourLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The honours that a form and its story name, each once. */
final class ProfileHonours {

  private final ProfileAnswers answers;
  private final String name;
  private final Directory directory;

  private ProfileHonours(ProfileAnswers answers, String name, Directory directory) {
    this.answers = answers;
    this.name = name;
    this.directory = directory;
  }

  /** As a record writes them; empty where there are none. */
  static Optional<List<Object>> of(
      ProfileAnswers answers, StoryHonours story, String name, Directory directory) {
    return new ProfileHonours(answers, name, directory).titles(story);
  }

  private Optional<List<Object>> titles(StoryHonours story) {
    Map<String, NamedHonour> byTitle = new LinkedHashMap<>();
    List<NamedHonour> answered =
        answers.of(FormLabel.HONOURS).map(this::answered).orElse(List.of());
    answered.forEach(honour -> byTitle.merge(honour.title(), sound(honour), ProfileHonours::both));
    story
        .honours()
        .forEach(honour -> byTitle.merge(honour.title(), sound(honour), ProfileHonours::both));
    if (!story.honours().isEmpty()) {
      boolean referring = story.story().contains(StoryHonours.REFERENCE);
      answers
          .remarks()
          .add(
              Remark.of(
                  referring ? "honours" : "honours-named",
                  0,
                  Integer.toString(story.honours().size())));
    }
    story.doubtful().stream()
        .filter(title -> !byTitle.containsKey(title))
        .forEach(title -> answers.remarks().add(Remark.of("honour-doubtful", 0, title)));
    List<Object> written = new ArrayList<>();
    byTitle.values().forEach(honour -> written.add(honour.written()));
    return written.isEmpty() ? Optional.empty() : Optional.of(written);
  }

  /** A list, or whole sentences as they might stand in a story. */
  private List<NamedHonour> answered(Said said) {
    if (!StoryHonours.speak(said.value())) {
      return NamedHonour.list(said.value());
    }
    StoryHonours spoken = StoryHonours.in(said.value(), name);
    if (spoken.honours().isEmpty() || !spoken.doubtful().isEmpty()) {
      answers.note("unplaced", said);
    }
    return spoken.honours();
  }

  /** Without a level that its title tells, which would be said twice or wrongly. */
  private NamedHonour sound(NamedHonour honour) {
    Optional<HonourLevel> told = directory.levelOf(honour.title());
    if (told.isEmpty() || honour.level().isEmpty()) {
      return honour;
    }
    if (!told.equals(honour.level())) {
      String words = honour.title() + "（" + honour.level().get().label() + "）";
      answers.remarks().add(Remark.of("honour-level", 0, words, told.get().label()));
      answers.notes().add(words);
    }
    return new NamedHonour(honour.title(), honour.year(), Optional.empty());
  }

  private static NamedHonour both(NamedHonour first, NamedHonour second) {
    return first.in(second.year()).at(second.level());
  }
}

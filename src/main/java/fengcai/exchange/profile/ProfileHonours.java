package fengcai.exchange.profile;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.form.FormLabel.Answer;
import fengcai.exchange.record.RecordCatalogue;
import fengcai.model.HonourLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The honours that a form and its story name, each title once. */
final class ProfileHonours {

  private final ProfileAnswers answers;
  private final RecordCatalogue catalogue;
  private final Map<String, NamedHonour> byTitle = new LinkedHashMap<>();

  private ProfileHonours(ProfileAnswers answers, RecordCatalogue catalogue) {
    this.answers = answers;
    this.catalogue = catalogue;
  }

  /**
   * The honours in the form of a record.
   *
   * @param name of the community
   */
  static List<Object> of(
      ProfileAnswers answers, StoryHonours story, String name, RecordCatalogue catalogue) {
    ProfileHonours honours = new ProfileHonours(answers, catalogue);
    answers.of(FormLabel.HONOURS).ifPresent(answer -> honours.addAnswered(answer, name));
    honours.addAll(story.honours());
    if (!story.honours().isEmpty()) {
      boolean referring = story.story().contains(StoryHonours.REFERENCE);
      String key = referring ? "honours" : "honours-named";
      answers.addNotice(key, 0, Integer.toString(story.honours().size()));
    }
    story.doubtful().stream()
        .filter(title -> !honours.byTitle.containsKey(title))
        .forEach(title -> answers.addNotice("honour-doubtful", 0, title));
    return honours.byTitle.values().stream().map(NamedHonour::written).toList();
  }

  /** Adds an answer: a list of titles, or sentences as in a story. */
  private void addAnswered(Answer answer, String name) {
    if (!StoryHonours.isSentence(answer.value())) {
      addAll(NamedHonour.list(answer.value()));
      return;
    }
    StoryHonours found = StoryHonours.in(answer.value(), name);
    if (found.honours().isEmpty() || !found.doubtful().isEmpty()) {
      answers.note("unplaced", answer);
    }
    addAll(found.honours());
  }

  private void addAll(List<NamedHonour> honours) {
    for (NamedHonour honour : honours) {
      byTitle.merge(
          honour.title(),
          withoutImpliedLevel(honour),
          (first, second) -> first.in(second.year()).at(second.level()));
    }
  }

  /** The honour without its level if the title implies one. */
  private NamedHonour withoutImpliedLevel(NamedHonour honour) {
    Optional<HonourLevel> implied = catalogue.levelOf(honour.title());
    if (implied.isEmpty() || honour.level().isEmpty()) {
      return honour;
    }
    if (!implied.equals(honour.level())) {
      String words = honour.title() + "（" + honour.level().get().label() + "）";
      answers.addNotice("honour-level", 0, words, implied.get().label());
      answers.notes().add(words);
    }
    return new NamedHonour(honour.title(), honour.year(), Optional.empty());
  }
}

package fengcai.check;

import fengcai.check.text.NormalizedText;
import fengcai.check.text.ProseCheck;
import fengcai.check.text.TextCheck;
import fengcai.check.text.TextFacts;
import fengcai.check.text.honours.HonourClaimCheck;
import fengcai.check.text.honours.HonourMentionCheck;
import fengcai.check.text.numbers.ApproximationCheck;
import fengcai.check.text.numbers.DateCheck;
import fengcai.check.text.numbers.ListCheck;
import fengcai.check.text.numbers.NumberCheck;
import fengcai.check.text.privacy.PrivacyCheck;
import fengcai.check.text.wording.ParagraphCheck;
import fengcai.check.text.wording.PunctuationCheck;
import fengcai.check.text.wording.WordingCheck;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.WordList;
import fengcai.model.Campaign;
import fengcai.model.Community;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All checks of texts. Thread-safe. */
public final class Proofreading {

  private static final List<TextCheck> OF_MARKDOWN = List.of(new ParagraphCheck());

  private static final List<TextCheck> OF_SENTENCES =
      List.of(new ApproximationCheck(), new ListCheck(), new DateCheck());

  private static final List<ProseCheck> AGAINST_FACTS =
      List.of(new NumberCheck(), new HonourMentionCheck(), new HonourClaimCheck());

  private static final Set<String> MARKDOWN = Set.of("story", "text");

  /** Keys of texts that contain sentences rather than names, dates and addresses. */
  private static final Set<String> SENTENCES = Set.of("story", "text", "summary");

  private final List<TextCheck> ofAll;
  private final LocalDate today;

  public Proofreading(WordList wordList, LocalDate today) {
    this.ofAll = List.of(new PrivacyCheck(), new WordingCheck(wordList), new PunctuationCheck());
    this.today = today;
  }

  /**
   * Checks the texts of one record; findings are in no particular order.
   *
   * @param community the facts of the record, if it is a community's
   * @param campaign the campaign that the community takes part in
   */
  public List<Diagnostic> read(
      Optional<Community> community, Optional<Campaign> campaign, List<Passage> texts) {
    Optional<TextFacts> facts = community.map(of -> new TextFacts(of, campaign, today));
    LocalDate written = facts.map(TextFacts::written).orElse(today);
    List<Diagnostic> found = new ArrayList<>();
    for (Passage text : texts) {
      NormalizedText normalized = NormalizedText.of(text);
      ofAll.forEach(check -> found.addAll(check.check(normalized, written)));
      if (MARKDOWN.contains(text.key())) {
        OF_MARKDOWN.forEach(check -> found.addAll(check.check(normalized, written)));
      }
      if (SENTENCES.contains(text.key())) {
        OF_SENTENCES.forEach(check -> found.addAll(check.check(normalized, written)));
        facts.ifPresent(
            known -> AGAINST_FACTS.forEach(check -> found.addAll(check.check(normalized, known))));
      }
    }
    return found;
  }
}

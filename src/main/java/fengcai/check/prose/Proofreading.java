package fengcai.check.prose;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Wording;
import fengcai.model.Campaign;
import fengcai.model.Community;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the texts of a record for what is wrong in them. Safe for several threads. */
public final class Proofreading {

  private static final List<TextCheck> OF_TEXTS =
      List.of(new ApproximationCheck(), new ListCheck(), new DateCheck());

  private static final List<ProseCheck> OF_STORIES =
      List.of(new NumberCheck(), new HonourMentionCheck(), new HonourClaimCheck());

  /** Where sentences stand, not names, dates and addresses. */
  private static final Set<String> SENTENCES = Set.of("story", "text", "summary");

  private static final Set<String> TEXTS = Set.of("story", "text");

  private final Wording wording;
  private final LocalDate today;

  public Proofreading(Wording wording, LocalDate today) {
    this.wording = wording;
    this.today = today;
  }

  /** What is wrong, in no particular order. */
  public List<Diagnostic> read(
      Optional<Community> about, Optional<Campaign> campaign, List<Passage> passages) {
    Optional<Facts> facts = about.map(community -> new Facts(community, campaign, today));
    List<Diagnostic> found = new ArrayList<>();
    for (Passage passage : passages) {
      Prose prose = Prose.of(passage);
      found.addAll(PrivacyCheck.check(prose));
      found.addAll(WordingCheck.check(prose, wording));
      found.addAll(PunctuationCheck.check(passage));
      if (TEXTS.contains(passage.key())) {
        found.addAll(ParagraphCheck.check(passage));
      }
      if (!SENTENCES.contains(passage.key())) {
        continue;
      }
      LocalDate written = facts.map(Facts::written).orElse(today);
      OF_TEXTS.forEach(check -> found.addAll(check.check(prose, written)));
      if (facts.isPresent()) {
        for (ProseCheck check : OF_STORIES) {
          found.addAll(check.check(prose, facts.get()));
        }
      }
    }
    return found;
  }
}

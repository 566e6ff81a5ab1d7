package fengcai.check.facts;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Article;
import fengcai.model.Community;
import fengcai.model.Publication;
import fengcai.model.time.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that an article is updated and expires after its publication. */
public final class ArticleCheck implements FactCheck {

  @Override
  public List<Diagnostic> check(Publication publication, Positions positions, LocalDate today) {
    List<Diagnostic> found = new ArrayList<>();
    for (Community community : publication.communities()) {
      Article article = community.article();
      for (String key : List.of("updated", "expires")) {
        Optional<Moment> later = key.equals("updated") ? article.updated() : article.expires();
        if (article.published().isPresent()
            && later.isPresent()
            && isBefore(later.get(), article.published().get())) {
          found.add(
              Diagnostic.of(Rule.ARTICLE_TIMES, positions.community(community.id(), key))
                  .andAt(positions.community(community.id(), "published")));
        }
      }
    }
    return found;
  }

  /** A day without time is not before a time on that day. */
  private static boolean isBefore(Moment a, Moment b) {
    boolean timed = a.time().isPresent() && b.time().isPresent();
    return timed ? a.compareTo(b) < 0 : a.date().isBefore(b.date());
  }
}

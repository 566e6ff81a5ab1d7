package fengcai.plan.profile;

import fengcai.model.Article;
import fengcai.model.time.Moment;
import java.util.Optional;

/** A profile as a publication: title, who answers for it, when it was published. */
public record Byline(
    String title,
    Optional<String> source,
    Optional<String> author,
    Optional<String> editor,
    Moment published,
    Optional<Moment> updated,
    Optional<String> summary) {

  public static Byline of(Article article) {
    return new Byline(
        article.title(),
        article.source(),
        article.author(),
        article.editor(),
        article.published().orElseThrow(),
        article.updated(),
        article.summary());
  }

  /** When it last changed. */
  public Moment modified() {
    return updated.orElse(published);
  }
}

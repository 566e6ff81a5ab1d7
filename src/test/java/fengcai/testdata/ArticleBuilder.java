package fengcai.testdata;

import fengcai.model.Article;
import fengcai.model.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Builds an {@link Article}; by default one with a source that was published early in 2020. */
public final class ArticleBuilder {

  private String title;
  private Optional<String> author = Optional.empty();
  private String source = "示例办公室";
  private Optional<String> editor = Optional.empty();
  private Moment published = Moment.of(LocalDate.of(2020, 1, 2));
  private Optional<Moment> updated = Optional.empty();
  private Optional<Moment> expires = Optional.empty();
  private boolean draft;
  private Optional<String> summary = Optional.empty();

  public ArticleBuilder(String title) {
    this.title = title;
  }

  public ArticleBuilder title(String value) {
    title = value;
    return this;
  }

  public ArticleBuilder author(String value) {
    author = Optional.of(value);
    return this;
  }

  public ArticleBuilder source(String value) {
    source = value;
    return this;
  }

  public ArticleBuilder editor(String value) {
    editor = Optional.of(value);
    return this;
  }

  /**
   * Sets when the article is published.
   *
   * @param value a day, or a day with the time of day: {@code 2021-01-08T09:30:12}
   */
  public ArticleBuilder published(String value) {
    published = moment(value);
    return this;
  }

  /** Sets when the article was last changed, as {@link #published} sets when it begins. */
  public ArticleBuilder updated(String value) {
    updated = Optional.of(moment(value));
    return this;
  }

  /** Sets when the article expires, as {@link #published} sets when it begins. */
  public ArticleBuilder expires(String value) {
    expires = Optional.of(moment(value));
    return this;
  }

  public ArticleBuilder draft() {
    draft = true;
    return this;
  }

  public ArticleBuilder summary(String value) {
    summary = Optional.of(value);
    return this;
  }

  public Article build() {
    return new Article(
        title,
        author,
        Optional.of(source),
        editor,
        Optional.of(published),
        updated,
        expires,
        draft,
        summary);
  }

  private static Moment moment(String value) {
    return value.contains("T")
        ? Moment.of(LocalDateTime.parse(value))
        : Moment.of(LocalDate.parse(value));
  }
}

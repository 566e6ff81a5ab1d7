package fengcai.model;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A profile as a publication: what it is called, who answers for it, when it may be read. */
public record Article(
    String title,
    Optional<String> author,
    Optional<String> source,
    Optional<String> editor,
    Optional<Moment> published,
    Optional<Moment> updated,
    Optional<Moment> expires,
    boolean draft,
    Optional<String> summary) {

  /** Whether an article is to be read at some time. */
  public enum Status {
    DRAFT,
    SCHEDULED,
    LIVE,
    EXPIRED
  }


  /** A bare day of expiry is the last day the article is read; a time ends it at that time. */
  public Status status(LocalDateTime now) {
    if (draft || published.isEmpty()) {
      return Status.DRAFT;
    }
    if (published.get().start().isAfter(now)) {
      return Status.SCHEDULED;
    }
    return expires.isPresent() && !now.isBefore(end(expires.get())) ? Status.EXPIRED : Status.LIVE;
  }

  /** When the status will be another than now, if nothing is changed. */
  public Optional<LocalDateTime> nextChange(LocalDateTime now) {
    if (draft) {
      return Optional.empty();
    }
    return Stream.concat(published.map(Moment::start).stream(), expires.map(Article::end).stream())
        .filter(now::isBefore)
        .min(Comparator.naturalOrder());
  }

  private static LocalDateTime end(Moment expires) {
    return expires.time().isPresent() ? expires.start() : expires.date().plusDays(1).atStartOfDay();
  }
}

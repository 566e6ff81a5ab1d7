package fengcai.model;

import fengcai.model.time.Moment;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A profile as a publication.
 *
 * @param source the organization that provided the text (来源)
 * @param editor the person responsible (责任编辑)
 * @param expires see {@link #status}
 */
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

  /** Whether an article is published at a time. */
  public enum Status {
    DRAFT,
    SCHEDULED,
    LIVE,
    EXPIRED
  }

  /** An expiry without time of day includes that day; one with it is exclusive. */
  public Status status(LocalDateTime now) {
    if (draft || published.isEmpty()) {
      return Status.DRAFT;
    }
    if (published.get().start().isAfter(now)) {
      return Status.SCHEDULED;
    }
    return expires.isPresent() && !now.isBefore(end(expires.get())) ? Status.EXPIRED : Status.LIVE;
  }

  /** The next time at which the status changes. */
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

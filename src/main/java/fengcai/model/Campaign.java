package fengcai.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * A selection of outstanding communities, from recommendation to naming.
 *
 * @param notice the official document of the 公示
 * @param roll the official document that lists the named communities
 */
public record Campaign(
    String id,
    String name,
    OptionalInt year,
    List<String> organisers,
    List<String> categories,
    Optional<String> description,
    List<Stage> stages,
    Thresholds thresholds,
    IssuedDocument notice,
    IssuedDocument roll) {

  /** Contained in the names of the stages from which on a list may be published. */
  private static final String NOTICE_STAGE = "公示";

  private static final String NAMING_STAGE = "命名";

  public Campaign {
    organisers = List.copyOf(organisers);
    categories = List.copyOf(categories);
    stages = List.copyOf(stages);
  }

  /** The stage that began last, on or before the day. */
  public Optional<Stage> stageOn(LocalDate day) {
    return latest(stage -> true, day);
  }

  /** The 公示 that began last, on or before the day. */
  public Optional<Stage> noticeOn(LocalDate day) {
    return latest(stage -> stage.name().contains(NOTICE_STAGE), day);
  }

  /** The 命名 that began last, on or before the day. */
  public Optional<Stage> namingOn(LocalDate day) {
    return latest(stage -> stage.name().contains(NAMING_STAGE), day);
  }

  private Optional<Stage> latest(Predicate<Stage> wanted, LocalDate day) {
    return stages.stream()
        .filter(stage -> wanted.test(stage) && !stage.from().isAfter(day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later);
  }
}

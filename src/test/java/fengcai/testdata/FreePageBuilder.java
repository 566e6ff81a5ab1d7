package fengcai.testdata;

import fengcai.model.FreePage;
import fengcai.model.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds a {@link FreePage}; by default a published one of a title alone. */
public final class FreePageBuilder {

  private final String path;
  private final String title;
  private Optional<String> summary = Optional.empty();
  private OptionalInt order = OptionalInt.empty();
  private Optional<Moment> updated = Optional.empty();

  public FreePageBuilder(String path, String title) {
    this.path = path;
    this.title = title;
  }

  public FreePageBuilder summary(String value) {
    summary = Optional.of(value);
    return this;
  }

  public FreePageBuilder order(int value) {
    order = OptionalInt.of(value);
    return this;
  }

  public FreePageBuilder updated(String day) {
    updated = Optional.of(Moment.of(LocalDate.parse(day)));
    return this;
  }

  public FreePage build() {
    return new FreePage(path, title, summary, order, false, updated, List.of());
  }
}

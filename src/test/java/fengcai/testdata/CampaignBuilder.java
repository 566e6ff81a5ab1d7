package fengcai.testdata;

import fengcai.model.Campaign;
import fengcai.model.IssuedDocument;
import fengcai.model.Share;
import fengcai.model.Stage;
import fengcai.model.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Builds a {@link Campaign}; by default one without stages and thresholds. */
public final class CampaignBuilder {

  private final String id;
  private final String name;
  private final int year;
  private List<String> organisers = List.of();
  private List<String> categories = List.of();
  private Optional<String> description = Optional.empty();
  private final List<Stage> stages = new ArrayList<>();
  private Thresholds thresholds =
      new Thresholds(Optional.empty(), OptionalLong.empty(), Optional.empty());
  private IssuedDocument issue = IssuedDocument.NONE;

  public CampaignBuilder(String id, String name, int year) {
    this.id = id;
    this.name = name;
    this.year = year;
  }

  public CampaignBuilder organisers(String... names) {
    organisers = List.of(names);
    return this;
  }

  public CampaignBuilder categories(String... names) {
    categories = List.of(names);
    return this;
  }

  public CampaignBuilder description(String value) {
    description = Optional.of(value);
    return this;
  }

  public CampaignBuilder stage(String title, String from) {
    stages.add(stageOf(title, from));
    return this;
  }

  public CampaignBuilder stage(String title, String from, String to) {
    stages.add(stageOf(title, from, to));
    return this;
  }

  public CampaignBuilder thresholds(String percent, long registered) {
    thresholds =
        new Thresholds(
            Optional.of(new Share(new BigDecimal(percent))),
            OptionalLong.of(registered),
            Optional.empty());
    return this;
  }

  /** Sets how both the notice and the roll are issued. */
  public CampaignBuilder issue(IssuedDocument value) {
    issue = value;
    return this;
  }

  public Campaign build() {
    return new Campaign(
        id,
        name,
        OptionalInt.of(year),
        organisers,
        categories,
        description,
        stages,
        thresholds,
        issue,
        issue);
  }

  /** A stage whose end is not known. */
  public static Stage stageOf(String title, String from) {
    return new Stage(title, LocalDate.parse(from), Optional.empty());
  }

  public static Stage stageOf(String title, String from, String to) {
    return new Stage(title, LocalDate.parse(from), Optional.of(LocalDate.parse(to)));
  }
}

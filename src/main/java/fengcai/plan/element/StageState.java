package fengcai.plan.element;

import fengcai.model.Campaign;
import fengcai.model.Stage;
import java.time.LocalDate;
import java.util.Optional;

/** The stage a campaign has reached; one that has ended is not called current. */
public record StageState(String name, boolean ended) {

  public static StageState of(Stage stage, LocalDate day) {
    return new StageState(stage.name(), stage.to().filter(last -> last.isBefore(day)).isPresent());
  }

  public static Optional<StageState> of(Campaign campaign, LocalDate day) {
    return campaign.stageOn(day).map(stage -> of(stage, day));
  }

  public Phrase phrase() {
    return Phrase.of(ended ? "stage.ended" : "stage.current", name);
  }
}

package fengcai.check.facts;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Campaign;
import fengcai.model.Publication;
import fengcai.model.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks that stages end after they begin and before the next one begins. */
public final class CampaignCheck implements FactCheck {

  @Override
  public List<Diagnostic> check(Publication publication, Positions positions, LocalDate today) {
    List<Diagnostic> found = new ArrayList<>();
    for (Campaign campaign : publication.campaigns()) {
      overlaps(campaign, positions, found);
      for (Stage stage : campaign.stages()) {
        if (stage.to().isPresent() && stage.to().get().isBefore(stage.from())) {
          found.add(
              Diagnostic.of(
                  Rule.STAGE_DATES,
                  positions.stage(campaign.id(), stage.name()),
                  stage.name(),
                  stage.from(),
                  stage.to().get()));
        }
      }
    }
    return found;
  }

  private static void overlaps(Campaign campaign, Positions positions, List<Diagnostic> found) {
    List<Stage> stages =
        campaign.stages().stream().sorted(Comparator.comparing(Stage::from)).toList();
    for (int i = 1; i < stages.size(); i++) {
      Stage earlier = stages.get(i - 1);
      Stage later = stages.get(i);
      if (earlier.to().isPresent() && later.from().isBefore(earlier.to().get())) {
        found.add(
            Diagnostic.of(
                    Rule.STAGE_OVERLAP,
                    positions.stage(campaign.id(), later.name()),
                    later.name(),
                    later.from(),
                    earlier.name(),
                    earlier.to().get())
                .andAt(positions.stage(campaign.id(), earlier.name())));
      }
    }
  }
}

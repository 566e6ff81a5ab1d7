package fengcai.check;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Campaign;
import fengcai.model.Publication;
import fengcai.model.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether a campaign's stages end after they begin. */
final class CampaignCheck implements Check {

  @Override
  public List<Diagnostic> check(Publication publication, Positions positions, LocalDate today) {
    List<Diagnostic> found = new ArrayList<>();
    for (Campaign campaign : publication.campaigns()) {
      for (Stage stage : campaign.stages()) {
        if (stage.to().isPresent() && stage.to().get().isBefore(stage.from())) {
          found.add(
              Diagnostic.of(
                  Rule.STAGE_DATES,
                  positions.stage(campaign.id(), stage.name()),
                  stage.name(),
                  stage.from().toString(),
                  stage.to().get().toString()));
        }
      }
    }
    return found;
  }
}

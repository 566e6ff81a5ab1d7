package fengcai.content;

import fengcai.model.Campaign;
import fengcai.model.Stage;
import fengcai.model.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Makes a campaign of its record's values. */
final class CampaignReader {
  private CampaignReader() {}

  static Optional<Campaign> read(String id, Values values) {
    return values
        .get(CampaignFields.NAME)
        .map(
            name ->
                new Campaign(
                    id,
                    name,
                    values
                        .get(CampaignFields.YEAR)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                    values.items(CampaignFields.ORGANISERS),
                    values.items(CampaignFields.CATEGORIES),
                    values.get(CampaignFields.DESCRIPTION),
                    stages(values),
                    values
                        .get(CampaignFields.THRESHOLDS)
                        .map(CampaignReader::thresholds)
                        .orElseGet(
                            () ->
                                new Thresholds(
                                    Optional.empty(), OptionalLong.empty(), Optional.empty())),
                    IssueFields.read(values, CampaignFields.NOTICE),
                    IssueFields.read(values, CampaignFields.ROLL)));
  }

  private static List<Stage> stages(Values values) {
    List<Stage> stages = new ArrayList<>();
    for (Values stage : values.items(CampaignFields.STAGES)) {
      if (stage.has(CampaignFields.STAGE_NAME) && stage.has(CampaignFields.STAGE_FROM)) {
        stages.add(
            new Stage(
                stage.get(CampaignFields.STAGE_NAME).orElseThrow(),
                stage.get(CampaignFields.STAGE_FROM).orElseThrow(),
                stage.get(CampaignFields.STAGE_TO)));
      }
    }
    return stages;
  }

  private static Thresholds thresholds(Values values) {
    return new Thresholds(
        values.get(CampaignFields.THRESHOLD_SHARE),
        values
            .get(CampaignFields.THRESHOLD_REGISTERED)
            .map(OptionalLong::of)
            .orElse(OptionalLong.empty()),
        values.get(CampaignFields.THRESHOLD_HOURS));
  }
}

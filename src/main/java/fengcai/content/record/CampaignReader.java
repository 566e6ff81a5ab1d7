package fengcai.content.record;

import fengcai.content.folder.ContentFolder;
import fengcai.content.keys.CampaignFields;
import fengcai.content.keys.IssueFields;
import fengcai.content.schema.FieldValues;
import fengcai.model.Campaign;
import fengcai.model.Stage;
import fengcai.model.Thresholds;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads campaigns. */
final class CampaignReader {

  private static final Thresholds NO_THRESHOLDS =
      new Thresholds(Optional.empty(), OptionalLong.empty(), Optional.empty());

  private CampaignReader() {}

  static Reading<Campaign> read(RecordSources sources, String file) {
    RecordFile<FieldValues> record = sources.record(file, CampaignFields.RECORD);
    String id = ContentFolder.slug(file);
    Optional<Campaign> campaign =
        record
            .value()
            .flatMap(
                values -> values.get(CampaignFields.NAME).map(name -> campaign(id, name, values)));
    return Reading.of(
        record, campaign, RecordPassages.of(record, CampaignFields.RECORD, Set.of()), List.of());
  }

  private static Campaign campaign(String id, String name, FieldValues values) {
    return new Campaign(
        id,
        name,
        values.year(CampaignFields.YEAR),
        values.items(CampaignFields.ORGANISERS),
        values.items(CampaignFields.CATEGORIES),
        values.get(CampaignFields.DESCRIPTION),
        stages(values),
        values.get(CampaignFields.THRESHOLDS).map(CampaignReader::thresholds).orElse(NO_THRESHOLDS),
        IssueFields.read(values, CampaignFields.NOTICE),
        IssueFields.read(values, CampaignFields.ROLL));
  }

  private static List<Stage> stages(FieldValues values) {
    return values.items(CampaignFields.STAGES).stream()
        .filter(
            stage -> stage.has(CampaignFields.STAGE_NAME) && stage.has(CampaignFields.STAGE_FROM))
        .map(
            stage ->
                new Stage(
                    stage.require(CampaignFields.STAGE_NAME),
                    stage.require(CampaignFields.STAGE_FROM),
                    stage.get(CampaignFields.STAGE_TO)))
        .toList();
  }

  private static Thresholds thresholds(FieldValues values) {
    return new Thresholds(
        values.get(CampaignFields.THRESHOLD_SHARE),
        values.number(CampaignFields.THRESHOLD_REGISTERED),
        values.get(CampaignFields.THRESHOLD_HOURS));
  }
}

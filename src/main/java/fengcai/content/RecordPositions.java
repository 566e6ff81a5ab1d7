package fengcai.content;

import fengcai.content.folder.ContentFolder;
import fengcai.content.keys.CampaignFields;
import fengcai.content.keys.CommunityFields;
import fengcai.content.keys.CountFields;
import fengcai.content.keys.HonourFields;
import fengcai.content.keys.PageFields;
import fengcai.content.keys.SiteFields;
import fengcai.content.record.PageReader;
import fengcai.content.record.RecordSources;
import fengcai.content.record.StatedValues;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.KeyedValue;
import fengcai.content.schema.FieldValues;
import fengcai.content.source.Located;
import fengcai.content.source.SourcePosition;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.model.CommunityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the positions of facts by parsing their file again, which is cheaper than keeping all
 * positions since few facts are ever reported.
 *
 * @param ledgers the ledgers of counts by their day
 */
record RecordPositions(RecordSources sources, Map<LocalDate, List<String>> ledgers)
    implements Positions {

  @Override
  public Position community(CommunityId id, String key) {
    return find(ContentFolder.fileOf(id), CommunityFields.RECORD, key);
  }

  @Override
  public Position count(CommunityId id, LocalDate asOf, String key) {
    String file = ContentFolder.fileOf(id);
    return item(file, CommunityFields.RECORD, CommunityFields.VOLUNTEERS, CountFields.AS_OF, asOf)
        .map(count -> at(file, count, CountFields.INLINE, key))
        .or(() -> inLedger(id, asOf, key))
        .orElseGet(() -> community(id, CommunityFields.VOLUNTEERS.english()));
  }

  private Optional<Position> inLedger(CommunityId id, LocalDate asOf, String key) {
    for (String ledger : ledgers.getOrDefault(asOf, List.of())) {
      FieldValues whole =
          read(ledger, CountFields.LEDGER).orElseGet(() -> new FieldValues(SourcePosition.START));
      for (KeyedValue<CommunityId, FieldValues> count :
          whole.get(CountFields.COUNTS).orElse(List.of())) {
        if (count.key().equals(id)) {
          return Optional.of(
              CountFields.IN_LEDGER.field(key).isPresent()
                  ? at(ledger, count.value(), CountFields.IN_LEDGER, key)
                  : at(ledger, whole, CountFields.LEDGER, key));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Position award(CommunityId id, String title) {
    String file = ContentFolder.fileOf(id);
    return item(file, CommunityFields.RECORD, CommunityFields.HONOURS, HonourFields.TITLE, title)
        .map(honour -> new StatedValues(file, honour).at(HonourFields.TITLE))
        .orElseGet(() -> community(id, CommunityFields.NAME.english()));
  }

  @Override
  public Position honour(String slug, String key) {
    return find("honours/" + slug + ".yaml", HonourFields.LEDGER, key);
  }

  @Override
  public Position campaign(String id, String key) {
    return find("campaigns/" + id + ".yaml", CampaignFields.RECORD, key);
  }

  @Override
  public Position stage(String campaign, String name) {
    String file = "campaigns/" + campaign + ".yaml";
    return item(file, CampaignFields.RECORD, CampaignFields.STAGES, CampaignFields.STAGE_NAME, name)
        .map(stage -> new StatedValues(file, stage).at(CampaignFields.STAGE_TO))
        .orElseGet(() -> campaign(campaign, CampaignFields.STAGES.english()));
  }

  @Override
  public Position page(String path, String key) {
    FieldValues values = new PageReader(sources).frontMatter(path);
    return at(PageReader.fileOf(path), values, PageFields.FRONT_MATTER, key);
  }

  @Override
  public Position site(String key) {
    return find(ContentFolder.SITE, SiteFields.RECORD, key);
  }

  private Position find(String file, Fields fields, String key) {
    return read(file, fields)
        .map(values -> at(file, values, fields, key))
        .orElseGet(() -> Position.startOf(file));
  }

  /** The first item of a list that states a value. */
  private <T> Optional<FieldValues> item(
      String file, Fields record, Field<List<Located<FieldValues>>> list, Field<T> key, T value) {
    return read(file, record).stream()
        .flatMap(values -> values.items(list).stream())
        .filter(item -> item.get(key).equals(Optional.of(value)))
        .findFirst();
  }

  private Optional<FieldValues> read(String file, Fields fields) {
    return sources.record(file, fields).value();
  }

  private static Position at(String file, FieldValues values, Fields fields, String key) {
    return fields
        .field(key)
        .map(field -> new StatedValues(file, values).at(field))
        .orElseThrow(() -> new IllegalArgumentException("no such key: " + key));
  }
}

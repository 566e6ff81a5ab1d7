package fengcai.content.record;

import fengcai.content.folder.ContentFolder;
import fengcai.content.keys.CountFields;
import fengcai.content.keys.HonourFields;
import fengcai.content.keys.IssueFields;
import fengcai.content.schema.FieldType.KeyedValue;
import fengcai.content.schema.FieldValues;
import fengcai.content.source.Problems;
import fengcai.content.source.SourcePosition;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Rule;
import fengcai.model.CommunityId;
import fengcai.model.Honour;
import fengcai.model.HonourTitle;
import fengcai.model.region.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ledgers, each of which states one honour, or the counts of one day, for many communities;
 * indexed by community. Immutable once all files are read.
 */
public final class Ledgers {

  /** An honour that has a ledger, with the values that describe it. */
  public record HonourLedger(Honour honour, StatedValues values) {}

  /** A row of an honour's ledger: one community holds the honour. */
  public record HonourRow(Honour honour, StatedValues recipient) {}

  private final Regions regions;
  private final Set<CommunityId> communities;
  private final Map<String, HonourLedger> byTitle = new HashMap<>();
  private final Map<CommunityId, List<HonourRow>> honourRows = new HashMap<>();
  private final Map<CommunityId, List<CountStatement>> countRows = new HashMap<>();
  private final Map<LocalDate, List<String>> countFiles = new HashMap<>();
  private final List<Honour> honours = new ArrayList<>();

  /**
   * Creates empty ledgers.
   *
   * @param communities those that have a record; rows of others are reported
   */
  Ledgers(Regions regions, Set<CommunityId> communities) {
    this.regions = regions;
    this.communities = communities;
  }

  Reading<FieldValues> readHonour(RecordSources sources, String file) {
    RecordFile<FieldValues> record = sources.record(file, HonourFields.LEDGER);
    record.value().ifPresent(values -> addHonour(values, record.problems()));
    List<Passage> texts =
        RecordPassages.of(record, HonourFields.LEDGER, Set.of(HonourFields.RECIPIENTS));
    return Reading.of(record, record.value(), texts, List.of());
  }

  Reading<FieldValues> readCounts(RecordSources sources, String file) {
    RecordFile<FieldValues> record = sources.record(file, CountFields.LEDGER);
    record.value().ifPresent(values -> addCounts(values, record.problems()));
    return Reading.of(record, record.value(), List.of(), List.of());
  }

  private void addHonour(FieldValues values, Problems problems) {
    StatedValues stated = new StatedValues(problems.file(), values);
    String title = values.get(HonourFields.TITLE).orElse("");
    Honour honour =
        new Honour(
            title,
            values.get(HonourFields.LEVEL).or(() -> HonourTitle.level(title, regions)),
            values.get(HonourFields.GRANTOR),
            values.get(HonourFields.DESCRIPTION),
            Optional.of(ContentFolder.slug(problems.file())),
            IssueFields.read(values, HonourFields.ROLL));
    HonourLedger ledger = new HonourLedger(honour, stated);
    HonourLedger earlier = title.isEmpty() ? null : byTitle.putIfAbsent(title, ledger);
    if (earlier != null) {
      problems.add(
          Diagnostic.of(Rule.HONOUR_DUPLICATE, stated.at(HonourFields.TITLE), title)
              .andAt(earlier.values().at(HonourFields.TITLE)));
      return;
    }
    honours.add(honour);
    for (FieldValues recipient : values.items(HonourFields.RECIPIENTS)) {
      HonourRow row = new HonourRow(honour, new StatedValues(problems.file(), recipient));
      recipient
          .get(HonourFields.COMMUNITY)
          .filter(id -> isKnown(id, recipient.at(HonourFields.COMMUNITY), problems))
          .ifPresent(id -> honourRows.computeIfAbsent(id, key -> new ArrayList<>()).add(row));
    }
  }

  private void addCounts(FieldValues values, Problems problems) {
    String file = problems.file();
    Optional<LocalDate> asOf = values.get(CountFields.AS_OF);
    asOf.ifPresent(day -> countFiles.computeIfAbsent(day, key -> new ArrayList<>()).add(file));
    for (KeyedValue<CommunityId, FieldValues> row :
        values.get(CountFields.COUNTS).orElse(List.of())) {
      if (isKnown(row.key(), row.mark(), problems) && asOf.isPresent()) {
        StatedValues stated = new StatedValues(file, row.value());
        countRows
            .computeIfAbsent(row.key(), key -> new ArrayList<>())
            .add(new CountStatement(asOf.get(), stated, values.get(CountFields.SOURCE)));
      }
    }
  }

  private boolean isKnown(CommunityId id, SourcePosition mark, Problems problems) {
    boolean known = communities.contains(id);
    if (!known) {
      problems.add(Rule.COMMUNITY_UNKNOWN, mark, id.path());
    }
    return known;
  }

  /** The honours that have a ledger, in order of their files. */
  public List<Honour> honours() {
    return honours;
  }

  public Optional<HonourLedger> honour(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  public List<HonourRow> honourRows(CommunityId id) {
    return honourRows.getOrDefault(id, List.of());
  }

  public List<CountStatement> countRows(CommunityId id) {
    return countRows.getOrDefault(id, List.of());
  }

  /** The ledgers of counts by their day, in order. */
  public Map<LocalDate, List<String>> countFiles() {
    return Map.copyOf(countFiles);
  }
}

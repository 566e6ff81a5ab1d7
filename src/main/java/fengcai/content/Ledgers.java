package fengcai.content;

import fengcai.content.Shape.KeyedValue;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import fengcai.model.CommunityId;
import fengcai.model.Honour;
import fengcai.model.HonourTitle;
import fengcai.model.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ledgers of counts and honours, indexed by community. Immutable once all files are added. */
final class Ledgers {

  /** An honour that has a ledger, with the values that describe it. */
  record HonourLedger(Honour honour, StatedValues values) {}

  /** A row of an honour's ledger: one community holds the honour. */
  record HonourRow(Honour honour, StatedValues recipient) {}

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

  void addHonour(Values values, Problems problems) {
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
    for (Values recipient : values.items(HonourFields.RECIPIENTS)) {
      HonourRow row = new HonourRow(honour, new StatedValues(problems.file(), recipient));
      recipient
          .get(HonourFields.COMMUNITY)
          .filter(id -> isKnown(id, recipient.at(HonourFields.COMMUNITY), problems))
          .ifPresent(id -> honourRows.computeIfAbsent(id, key -> new ArrayList<>()).add(row));
    }
  }

  void addCounts(Values values, Problems problems) {
    String file = problems.file();
    Optional<LocalDate> asOf = values.get(CountFields.AS_OF);
    asOf.ifPresent(day -> countFiles.computeIfAbsent(day, key -> new ArrayList<>()).add(file));
    for (KeyedValue<CommunityId, Values> row : values.get(CountFields.COUNTS).orElse(List.of())) {
      if (isKnown(row.key(), row.mark(), problems) && asOf.isPresent()) {
        StatedValues stated = new StatedValues(file, row.value());
        countRows
            .computeIfAbsent(row.key(), key -> new ArrayList<>())
            .add(new CountStatement(asOf.get(), stated, values.get(CountFields.SOURCE)));
      }
    }
  }

  private boolean isKnown(CommunityId id, Mark mark, Problems problems) {
    boolean known = communities.contains(id);
    if (!known) {
      problems.add(Rule.COMMUNITY_UNKNOWN, mark, id.path());
    }
    return known;
  }

  /** The honours that have a ledger, in order of their files. */
  List<Honour> honours() {
    return honours;
  }

  Optional<HonourLedger> honour(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  List<HonourRow> honourRows(CommunityId id) {
    return honourRows.getOrDefault(id, List.of());
  }

  List<CountStatement> countRows(CommunityId id) {
    return countRows.getOrDefault(id, List.of());
  }

  /** The ledgers of counts by their day, in order. */
  Map<LocalDate, List<String>> countFiles() {
    return Map.copyOf(countFiles);
  }
}

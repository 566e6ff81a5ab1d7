package fengcai.exchange.table;

import fengcai.content.keys.RecordKind;
import fengcai.exchange.profile.NamedHonour;
import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.record.ImportedRecord;
import fengcai.exchange.record.RecordCatalogue;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what tables add to the ledgers of honours, one for each title. */
final class HonourLedgerImport {

  private final RecordCatalogue catalogue;
  private final Map<String, Ledger> byTitle = new LinkedHashMap<>();

  /** The titles of the ledgers by file. */
  private final Map<String, String> titles = new HashMap<>();

  /**
   * The additions to a ledger.
   *
   * @param implied the level that the title implies
   */
  private record Ledger(
      String file,
      Map<String, Object> keys,
      Set<Map<String, Object>> recipients,
      Optional<HonourLevel> implied) {}

  HonourLedgerImport(RecordCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Adds a recipient. Returns notices about values that contradict earlier rows or the title. */
  List<ImportNotice> add(
      NamedHonour honour,
      Optional<String> grantor,
      CommunityId community,
      Optional<String> validUntil,
      int row) {
    List<ImportNotice> notices = new ArrayList<>();
    Ledger ledger =
        byTitle.computeIfAbsent(honour.title(), title -> newLedger(title, row, notices));
    Optional<HonourLevel> level = honour.level();
    if (level.isPresent() && ledger.implied().isPresent() && !level.equals(ledger.implied())) {
      String implied = ledger.implied().get().label();
      notices.add(ImportNotice.of("row-honour", row, honour.title(), implied, level.get().label()));
      level = Optional.empty();
    }
    Map<String, Object> keys = new LinkedHashMap<>();
    level.ifPresent(each -> keys.put("level", each.label()));
    grantor.ifPresent(each -> keys.put("grantor", each));
    keys.forEach(
        (key, value) -> {
          Object before = ledger.keys().putIfAbsent(key, value);
          if (before != null && !before.equals(value)) {
            notices.add(ImportNotice.of("row-honour", row, honour.title(), before, value));
          }
        });
    Map<String, Object> recipient = new LinkedHashMap<>();
    recipient.put("community", community.path());
    honour.year().ifPresent(year -> recipient.put("year", year));
    validUntil.ifPresent(day -> recipient.put("validUntil", day));
    ledger.recipients().add(recipient);
    return notices;
  }

  private Ledger newLedger(String title, int row, List<ImportNotice> notices) {
    String file = catalogue.ledgers().honour(title, titles);
    titles.put(file, title);
    if (file.matches("^.*-[0-9]+\\.yaml")) {
      notices.add(ImportNotice.of("read-alike", row, title, file));
    }
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("title", title);
    return new Ledger(file, keys, new LinkedHashSet<>(), catalogue.levelOf(title));
  }

  List<ImportedRecord> records() {
    List<ImportedRecord> records = new ArrayList<>();
    for (Ledger ledger : byTitle.values()) {
      Map<String, Object> tree = new LinkedHashMap<>(ledger.keys());
      tree.put("recipients", List.copyOf(ledger.recipients()));
      records.add(new ImportedRecord(ledger.file(), RecordKind.HONOUR, tree, 0, Set.of()));
    }
    return records;
  }
}

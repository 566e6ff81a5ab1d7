package fengcai.exchange;

import fengcai.content.RecordKind;
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

/** What tables add to the ledgers of honours: one for each title. */
final class HonourLedgers {

  private static final String TITLE = "title";
  private static final String LEVEL = "level";
  private static final String GRANTOR = "grantor";

  private final Directory directory;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> ledgers = new LinkedHashMap<>();
  private final Map<String, Set<Object>> recipients = new LinkedHashMap<>();
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, Optional<HonourLevel>> levels = new HashMap<>();

  HonourLedgers(Directory directory) {
    this.directory = directory;
  }

  /** Adds who received an honour; tells where an earlier row says otherwise, which stands then. */
  List<Remark> add(
      NamedHonour honour,
      Optional<String> grantor,
      CommunityId community,
      Optional<String> validUntil,
      int line) {
    String file =
        files.computeIfAbsent(honour.title(), title -> directory.ledgers().honour(title, titles));
    boolean first = titles.put(file, honour.title()) == null;
    Map<String, Object> ledger = ledgers.computeIfAbsent(file, key -> new LinkedHashMap<>());
    List<Remark> remarks = new ArrayList<>();
    if (first && file.matches("^.*-[0-9]+\\.yaml")) {
      remarks.add(Remark.of("read-alike", line, honour.title(), file));
    }
    ledger.putIfAbsent(TITLE, honour.title());
    Optional<HonourLevel> told = levels.computeIfAbsent(honour.title(), directory::levelOf);
    Optional<HonourLevel> level =
        honour.level().filter(each -> told.map(each::equals).orElse(true));
    if (!level.equals(honour.level())) {
      remarks.add(
          Remark.of(
              "row-honour",
              line,
              honour.title(),
              told.orElseThrow().label(),
              honour.level().orElseThrow().label()));
    }
    put(ledger, LEVEL, level.map(HonourLevel::label), line, remarks);
    put(ledger, GRANTOR, grantor, line, remarks);
    Map<String, Object> recipient = new LinkedHashMap<>();
    recipient.put("community", community.path());
    honour.year().ifPresent(year -> recipient.put("year", year));
    validUntil.ifPresent(day -> recipient.put("validUntil", day));
    recipients.computeIfAbsent(file, key -> new LinkedHashSet<>()).add(recipient);
    return remarks;
  }

  /** The ledgers with what is added to them alone. */
  List<ImportedRecord> records() {
    List<ImportedRecord> records = new ArrayList<>();
    ledgers.forEach(
        (file, ledger) -> {
          Map<String, Object> whole = new LinkedHashMap<>(ledger);
          whole.put("recipients", List.copyOf(recipients.getOrDefault(file, Set.of())));
          records.add(new ImportedRecord(file, RecordKind.HONOUR, whole, 0, Set.of()));
        });
    return records;
  }

  private static void put(
      Map<String, Object> ledger,
      String key,
      Optional<String> value,
      int line,
      List<Remark> remarks) {
    value.ifPresent(
        each -> {
          Object before = ledger.putIfAbsent(key, each);
          if (before != null && !before.equals(each)) {
            remarks.add(
                Remark.of("row-honour", line, ledger.getOrDefault(TITLE, ""), before, each));
          }
        });
  }
}

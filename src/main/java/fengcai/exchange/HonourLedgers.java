package fengcai.exchange;

import fengcai.content.RecordKind;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledgers of honours that tables add to: one for each title, with what it holds already. */
final class HonourLedgers {

  private static final String TITLE = "title";
  private static final String LEVEL = "level";
  private static final String GRANTOR = "grantor";
  private static final String RECIPIENTS = "recipients";
  private static final String COMMUNITY = "community";
  private static final String YEAR = "year";

  private final Directory directory;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> ledgers = new LinkedHashMap<>();

  HonourLedgers(Directory directory) {
    this.directory = directory;
  }

  /** Adds who received an honour; tells where the ledger says otherwise, which stands then. */
  List<Remark> add(NamedHonour honour, Optional<String> grantor, CommunityId community, int line) {
    String file = directory.honourLedger(honour.title(), titles);
    boolean first = titles.put(file, honour.title()) == null;
    Map<String, Object> ledger =
        ledgers.computeIfAbsent(
            file,
            key -> new LinkedHashMap<>(directory.record(file, RecordKind.HONOUR).orElse(Map.of())));
    List<Remark> remarks = new ArrayList<>();
    if (first && file.matches(".*-[0-9]+\\.yaml")) {
      remarks.add(Remark.of("read-alike", line, honour.title(), file));
    }
    ledger.putIfAbsent(TITLE, honour.title());
    Optional<HonourLevel> told = directory.levelOf(honour.title());
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
    List<Object> recipients = new ArrayList<>();
    if (ledger.get(RECIPIENTS) instanceof List<?> before) {
      recipients.addAll(before);
    }
    Map<String, Object> recipient = new LinkedHashMap<>();
    recipient.put(COMMUNITY, community.path());
    honour.year().ifPresent(year -> recipient.put(YEAR, year));
    if (recipients.stream().noneMatch(each -> says(each, recipient))) {
      recipients.add(recipient);
    }
    ledger.remove(RECIPIENTS);
    ledger.put(RECIPIENTS, recipients);
    return remarks;
  }

  /** By their paths in the content folder. */
  Map<String, Map<String, Object>> files() {
    return ledgers;
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

  /** Whether a recipient that is there says all that another does. */
  private static boolean says(Object recipient, Map<String, Object> other) {
    return recipient instanceof Map<?, ?> map
        && other.entrySet().stream()
            .allMatch(entry -> entry.getValue().equals(map.get(entry.getKey())));
  }
}

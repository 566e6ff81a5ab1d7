package fengcai.exchange;

import fengcai.content.RecordKind;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private final Map<String, Recipients> recipients = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, Optional<HonourLevel>> levels = new HashMap<>();

  HonourLedgers(Directory directory) {
    this.directory = directory;
  }

  /** Adds who received an honour; tells where the ledger says otherwise, which stands then. */
  List<Remark> add(NamedHonour honour, Optional<String> grantor, CommunityId community, int line) {
    String file =
        files.computeIfAbsent(honour.title(), title -> directory.honourLedger(title, titles));
    boolean first = titles.put(file, honour.title()) == null;
    Map<String, Object> ledger =
        ledgers.computeIfAbsent(
            file,
            key -> new LinkedHashMap<>(directory.record(file, RecordKind.HONOUR).orElse(Map.of())));
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
    Recipients known = recipients.computeIfAbsent(file, key -> Recipients.of(ledger));
    Map<String, Object> recipient = new LinkedHashMap<>();
    recipient.put(COMMUNITY, community.path());
    honour.year().ifPresent(year -> recipient.put(YEAR, year));
    known.add(recipient);
    ledger.remove(RECIPIENTS);
    ledger.put(RECIPIENTS, known.all());
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

  /** Those of a ledger, and which communities and years they are. */
  private record Recipients(List<Object> all, Set<List<Object>> said) {

    static Recipients of(Map<String, Object> ledger) {
      Recipients recipients = new Recipients(new ArrayList<>(), new HashSet<>());
      if (ledger.get(RECIPIENTS) instanceof List<?> before) {
        before.forEach(recipients::put);
      }
      return recipients;
    }

    /** Adds a recipient, unless one that is there says as much. */
    void add(Map<String, Object> recipient) {
      if (!said.contains(List.copyOf(recipient.values()))) {
        put(recipient);
      }
    }

    private void put(Object recipient) {
      all.add(recipient);
      if (recipient instanceof Map<?, ?> map && map.get(COMMUNITY) instanceof String community) {
        said.add(List.of(community));
        Optional.ofNullable(map.get(YEAR)).ifPresent(year -> said.add(List.of(community, year)));
      }
    }
  }
}

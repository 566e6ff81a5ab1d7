package fengcai.content;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.model.CommunityId;
import fengcai.model.Honour;
import fengcai.model.HonourTitle;
import fengcai.model.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The honours that have a file of their own, and to whom those files say they were given. */
final class HonourLedgers {

  /** An honour with the place that says a community holds it. */
  record Entry(Honour honour, Values recipient, String file) {
    Position at(Field<?> field) {
      Mark mark = recipient.at(field);
      return new Position(file, mark.line(), mark.column());
    }
  }

  /** An honour with the place of its title. */
  record Ledger(Honour honour, Values values, String file) {
    Position at(Field<?> field) {
      Mark mark = values.at(field);
      return new Position(file, mark.line(), mark.column());
    }
  }

  private final Map<String, Ledger> byTitle = new HashMap<>();
  private final Map<CommunityId, List<Entry>> byCommunity = new HashMap<>();
  private final List<Honour> honours = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /** Takes in one file's record; a community that has no record is reported. */
  void add(String file, Values values, Regions regions, Predicate<CommunityId> known) {
    String title = values.get(HonourFields.TITLE).orElse("");
    Honour honour =
        new Honour(
            title,
            values.get(HonourFields.LEVEL).or(() -> HonourTitle.level(title, regions)),
            values.get(HonourFields.GRANTOR),
            values.get(HonourFields.DESCRIPTION),
            Optional.of(ContentFolder.slug(file)),
            IssueFields.read(values, HonourFields.ROLL));
    Ledger ledger = new Ledger(honour, values, file);
    Ledger earlier = title.isEmpty() ? null : byTitle.putIfAbsent(title, ledger);
    if (earlier != null) {
      problems.add(
          Diagnostic.of(Rule.HONOUR_DUPLICATE, ledger.at(HonourFields.TITLE), title)
              .andAt(earlier.at(HonourFields.TITLE)));
      return;
    }
    honours.add(honour);
    for (Located<Values> recipient : values.list(HonourFields.RECIPIENTS)) {
      addRecipient(new Entry(honour, recipient.value(), file), known);
    }
  }

  private void addRecipient(Entry entry, Predicate<CommunityId> known) {
    Optional<CommunityId> id = entry.recipient().get(HonourFields.COMMUNITY);
    if (id.isEmpty()) {
      return;
    }
    if (known.test(id.get())) {
      byCommunity.computeIfAbsent(id.get(), key -> new ArrayList<>()).add(entry);
    } else {
      problems.add(
          Diagnostic.of(Rule.COMMUNITY_UNKNOWN, entry.at(HonourFields.COMMUNITY), id.get().path()));
    }
  }

  Optional<Ledger> find(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  List<Entry> of(CommunityId id) {
    return byCommunity.getOrDefault(id, List.of());
  }

  List<Honour> honours() {
    return honours;
  }

  List<Diagnostic> problems() {
    return problems;
  }
}

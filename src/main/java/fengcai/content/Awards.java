package fengcai.content;

import fengcai.content.HonourLedgers.Entry;
import fengcai.content.HonourLedgers.Ledger;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.model.Award;
import fengcai.model.Award.Revocation;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.HonourTitle;
import fengcai.model.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Brings together the honours that one community's record names with those the ledgers give it. The
 * same honour named in both is one award; where the two differ, both places are reported.
 */
final class Awards {

  private static final Comparator<Award> HIGHEST_THEN_NEWEST =
      Comparator.<Award>comparingInt(
              award ->
                  award
                      .honour()
                      .level()
                      .map(HonourLevel::ordinal)
                      .orElse(HonourLevel.values().length))
          .thenComparingInt(award -> -award.year().orElse(0));

  private final HonourLedgers ledgers;
  private final Regions regions;
  private final String file;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<InlineHonour> inlineHonours = new ArrayList<>();

  /** An honour known only from communities' records, with the place that names it. */
  record InlineHonour(Honour honour, Position position) {}

  Awards(HonourLedgers ledgers, Regions regions, String file) {
    this.ledgers = ledgers;
    this.regions = regions;
    this.file = file;
  }

  List<Diagnostic> problems() {
    return problems;
  }

  List<InlineHonour> inlineHonours() {
    return inlineHonours;
  }

  /** The awards, the highest level first, the newest first within one. */
  List<Award> merge(List<Located<Values>> inline, List<Entry> given) {
    List<Entry> open = new ArrayList<>(given);
    List<Award> awards = new ArrayList<>();
    for (Located<Values> statement : inline) {
      if (statement.value().has(HonourFields.TITLE)) {
        awards.add(inline(statement.value(), open));
      }
    }
    open.forEach(entry -> awards.add(award(entry)));
    reportRepeated(inline);
    awards.sort(HIGHEST_THEN_NEWEST);
    return awards;
  }

  private Award inline(Values values, List<Entry> open) {
    String title = values.get(HonourFields.TITLE).orElse("");
    Optional<Ledger> ledger = ledgers.find(title);
    if (ledger.isEmpty()) {
      Honour honour =
          new Honour(
              title,
              values.get(HonourFields.LEVEL).or(() -> HonourTitle.level(title, regions)),
              values.get(HonourFields.GRANTOR),
              Optional.empty(),
              Optional.empty());
      inlineHonours.add(new InlineHonour(honour, at(values, HonourFields.TITLE)));
      return award(honour, values);
    }
    compare(HonourFields.LEVEL, values, ledger.get().honour().level(), ledger.get());
    compare(HonourFields.GRANTOR, values, ledger.get().honour().grantor(), ledger.get());
    Optional<Entry> same = take(title, values, open);
    return same.map(entry -> merged(ledger.get().honour(), values, entry))
        .orElseGet(() -> award(ledger.get().honour(), values));
  }

  /** Finds, and takes out, the ledger's entry for the award that the record names. */
  private Optional<Entry> take(String title, Values values, List<Entry> open) {
    List<Entry> entries = open.stream().filter(e -> e.honour().title().equals(title)).toList();
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year = values.get(HonourFields.YEAR);
    Optional<Entry> match =
        entries.stream()
            .filter(
                entry ->
                    year.isEmpty()
                        || entry
                            .recipient()
                            .get(HonourFields.YEAR)
                            .map(year.get()::equals)
                            .orElse(true))
            .findFirst();
    Entry taken = match.orElse(entries.getFirst());
    if (match.isEmpty()) {
      conflict(
          HonourFields.YEAR,
          values,
          taken.recipient().get(HonourFields.YEAR).orElseThrow(),
          taken.at(HonourFields.YEAR));
    }
    open.remove(taken);
    return Optional.of(taken);
  }

  private Award merged(Honour honour, Values values, Entry entry) {
    Values ledger = entry.recipient();
    compare(HonourFields.VALID_UNTIL, values, entry);
    Optional<Revocation> inlineRevoked =
        values.get(HonourFields.REVOKED).flatMap(HonourFields.Answer::revocation);
    Optional<Revocation> ledgerRevoked =
        ledger.get(HonourFields.REVOKED).flatMap(HonourFields.Answer::revocation);
    if (values.has(HonourFields.REVOKED)
        && ledger.has(HonourFields.REVOKED)
        && !inlineRevoked.equals(ledgerRevoked)) {
      compare(HonourFields.REVOKED, values, entry);
    }
    return new Award(
        honour,
        year(values.get(HonourFields.YEAR).or(() -> ledger.get(HonourFields.YEAR))),
        values.get(HonourFields.VALID_UNTIL).or(() -> ledger.get(HonourFields.VALID_UNTIL)),
        inlineRevoked.or(() -> ledgerRevoked));
  }

  private <T> void compare(Field<T> field, Values values, Entry entry) {
    Optional<T> there = entry.recipient().get(field);
    if (there.isPresent() && values.get(field).isPresent() && !values.get(field).equals(there)) {
      conflict(field, values, there.get(), entry.at(field));
    }
  }

  private <T> void compare(Field<T> field, Values values, Optional<T> there, Ledger ledger) {
    if (there.isPresent() && values.get(field).isPresent() && !values.get(field).equals(there)) {
      conflict(field, values, there.get(), ledger.at(field));
    }
  }

  private void conflict(Field<?> field, Values values, Object there, Position elsewhere) {
    problems.add(
        Diagnostic.of(
                Rule.HONOUR_CONFLICT,
                at(values, field),
                values.get(HonourFields.TITLE).orElse(""),
                field.chinese(),
                field.english(),
                words(values.get(field).orElseThrow()),
                words(there))
            .andAt(elsewhere));
  }

  /** The same honour named twice in one record, unless of two years. */
  private void reportRepeated(List<Located<Values>> inline) {
    Map<String, List<Values>> byTitle = new HashMap<>();
    for (Located<Values> statement : inline) {
      Values here = statement.value();
      List<Values> earlier = byTitle.computeIfAbsent(bare(here), title -> new ArrayList<>());
      earlier.stream()
          .filter(there -> mayBeOneYear(here, there))
          .findFirst()
          .ifPresentOrElse(
              there ->
                  problems.add(
                      Diagnostic.of(
                              Rule.HONOUR_REPEATED,
                              at(here, HonourFields.TITLE),
                              here.get(HonourFields.TITLE).orElse(""))
                          .andAt(at(there, HonourFields.TITLE))),
              () -> earlier.add(here));
    }
  }

  /** A title is the same with quotation marks and without. */
  private static String bare(Values honour) {
    return honour.get(HonourFields.TITLE).orElse("").replaceAll("[“”\"「」『』《》]", "");
  }

  private static boolean mayBeOneYear(Values here, Values there) {
    Optional<Integer> year = here.get(HonourFields.YEAR);
    Optional<Integer> other = there.get(HonourFields.YEAR);
    return year.isEmpty() || other.isEmpty() || year.equals(other);
  }

  private static Award award(Entry entry) {
    return award(entry.honour(), entry.recipient());
  }

  private static Award award(Honour honour, Values values) {
    Optional<LocalDate> validUntil = values.get(HonourFields.VALID_UNTIL);
    return new Award(
        honour,
        year(values.get(HonourFields.YEAR)),
        validUntil,
        values.get(HonourFields.REVOKED).flatMap(HonourFields.Answer::revocation));
  }

  private static OptionalInt year(Optional<Integer> year) {
    return year.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static String words(Object value) {
    return switch (value) {
      case HonourLevel level -> level.label();
      case HonourFields.Answer answer ->
          answer.since().map(LocalDate::toString).orElse(Boolean.toString(answer.revoked()));
      default -> value.toString();
    };
  }

  private Position at(Values values, Field<?> field) {
    Mark mark = values.at(field);
    return new Position(file, mark.line(), mark.column());
  }
}

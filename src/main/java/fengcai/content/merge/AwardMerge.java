package fengcai.content.merge;

import fengcai.content.keys.HonourFields;
import fengcai.content.record.Ledgers;
import fengcai.content.record.Ledgers.HonourLedger;
import fengcai.content.record.Ledgers.HonourRow;
import fengcai.content.record.StatedValues;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldValues;
import fengcai.content.source.Problems;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.model.Award;
import fengcai.model.Award.Revocation;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.HonourTitle;
import fengcai.model.region.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Merges the honours of a community's record with its rows in the ledgers. An honour stated in both
 * is one award; a contradiction is reported with both positions.
 */
public final class AwardMerge {

  private static final Comparator<Award> HIGHEST_THEN_NEWEST =
      Comparator.comparing(Award::honour, HonourLevel.HIGHEST_FIRST)
          .thenComparingInt(award -> -award.year().orElse(0));

  private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”\"「」『』《》]");

  private final Ledgers ledgers;
  private final Regions regions;
  private final Problems problems;
  private final List<InlineHonour> inlineHonours = new ArrayList<>();

  /** An honour without a ledger, with the position in the record that names it. */
  public record InlineHonour(Honour honour, Position position) {}

  AwardMerge(Ledgers ledgers, Regions regions, Problems problems) {
    this.ledgers = ledgers;
    this.regions = regions;
    this.problems = problems;
  }

  List<InlineHonour> inlineHonours() {
    return inlineHonours;
  }

  /** The awards by level, the highest first, then by year, the newest first. */
  List<Award> merge(List<FieldValues> inline, List<HonourRow> rows) {
    List<StatedValues> stated =
        inline.stream().map(values -> new StatedValues(problems.file(), values)).toList();
    List<HonourRow> remaining = new ArrayList<>(rows);
    List<Award> awards = new ArrayList<>();
    for (StatedValues values : stated) {
      if (values.has(HonourFields.TITLE)) {
        awards.add(merge(values, remaining));
      }
    }
    remaining.forEach(row -> awards.add(award(row.honour(), row.recipient())));
    reportRepeated(stated);
    awards.sort(HIGHEST_THEN_NEWEST);
    return awards;
  }

  private Award merge(StatedValues values, List<HonourRow> remaining) {
    Optional<HonourLedger> ledger = ledgers.honour(title(values));
    if (ledger.isEmpty()) {
      Honour honour = inlineHonour(values);
      inlineHonours.add(new InlineHonour(honour, values.at(HonourFields.TITLE)));
      return award(honour, values);
    }
    Honour honour = ledger.get().honour();
    compare(HonourFields.LEVEL, values, honour.level(), ledger.get().values());
    compare(HonourFields.GRANTOR, values, honour.grantor(), ledger.get().values());
    return take(values, remaining)
        .map(row -> merge(honour, values, row.recipient()))
        .orElseGet(() -> award(honour, values));
  }

  private Honour inlineHonour(StatedValues values) {
    String title = title(values);
    return new Honour(
        title,
        values.get(HonourFields.LEVEL).or(() -> HonourTitle.level(title, regions)),
        values.get(HonourFields.GRANTOR),
        Optional.empty(),
        Optional.empty());
  }

  /** Removes and returns the ledger's row of the award that the record states. */
  private Optional<HonourRow> take(StatedValues values, List<HonourRow> remaining) {
    List<HonourRow> rows =
        remaining.stream().filter(row -> row.honour().title().equals(title(values))).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Optional<HonourRow> sameYear =
        rows.stream().filter(row -> mayBeOneYear(values, row.recipient())).findFirst();
    HonourRow taken = sameYear.orElse(rows.getFirst());
    if (sameYear.isEmpty()) {
      compare(HonourFields.YEAR, values, taken.recipient());
    }
    remaining.remove(taken);
    return Optional.of(taken);
  }

  private Award merge(Honour honour, StatedValues values, StatedValues row) {
    compare(HonourFields.VALID_UNTIL, values, row);
    Optional<Revocation> revoked = revocation(values);
    Optional<Revocation> revokedInLedger = revocation(row);
    if (!revoked.equals(revokedInLedger)) {
      compare(HonourFields.REVOKED, values, row);
    }
    return new Award(
        honour,
        year(values.get(HonourFields.YEAR).or(() -> row.get(HonourFields.YEAR))),
        values.get(HonourFields.VALID_UNTIL).or(() -> row.get(HonourFields.VALID_UNTIL)),
        revoked.or(() -> revokedInLedger));
  }

  private <T> void compare(Field<T> field, StatedValues values, StatedValues other) {
    compare(field, values, other.get(field), other);
  }

  /** Reports a field that both state with different values. */
  private <T> void compare(
      Field<T> field, StatedValues values, Optional<T> there, StatedValues other) {
    Optional<T> here = values.get(field);
    if (here.isPresent() && there.isPresent() && !here.equals(there)) {
      problems.add(
          conflict(field, title(values), here.get(), there.get(), values.at(field))
              .andAt(other.at(field)));
    }
  }

  static Diagnostic conflict(
      Field<?> field, String title, Object here, Object there, Position position) {
    return Diagnostic.of(
        Rule.HONOUR_CONFLICT,
        position,
        title,
        field.chinese(),
        field.english(),
        text(here),
        text(there));
  }

  /** Reports an honour stated twice in one record, unless for two years. */
  private void reportRepeated(List<StatedValues> inline) {
    Map<String, List<StatedValues>> byTitle = new HashMap<>();
    for (StatedValues here : inline) {
      List<StatedValues> earlier =
          byTitle.computeIfAbsent(unquoted(title(here)), title -> new ArrayList<>());
      earlier.stream()
          .filter(there -> mayBeOneYear(here, there))
          .findFirst()
          .ifPresentOrElse(
              there ->
                  problems.add(
                      Diagnostic.of(Rule.HONOUR_REPEATED, here.at(HonourFields.TITLE), title(here))
                          .andAt(there.at(HonourFields.TITLE))),
              () -> earlier.add(here));
    }
  }

  private static String title(StatedValues honour) {
    return honour.get(HonourFields.TITLE).orElse("");
  }

  private static String unquoted(String title) {
    return QUOTATION_MARKS.matcher(title).replaceAll("");
  }

  private static boolean mayBeOneYear(StatedValues here, StatedValues there) {
    Optional<Integer> year = here.get(HonourFields.YEAR);
    Optional<Integer> other = there.get(HonourFields.YEAR);
    return year.isEmpty() || other.isEmpty() || year.equals(other);
  }

  private static Award award(Honour honour, StatedValues values) {
    return new Award(
        honour,
        year(values.get(HonourFields.YEAR)),
        values.get(HonourFields.VALID_UNTIL),
        revocation(values));
  }

  private static Optional<Revocation> revocation(StatedValues values) {
    return values.get(HonourFields.REVOKED).flatMap(HonourFields.Answer::revocation);
  }

  private static OptionalInt year(Optional<Integer> year) {
    return year.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static String text(Object value) {
    return switch (value) {
      case HonourLevel level -> level.label();
      case HonourFields.Answer answer ->
          answer.since().map(LocalDate::toString).orElse(Boolean.toString(answer.revoked()));
      default -> value.toString();
    };
  }
}

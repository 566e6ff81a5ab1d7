package fengcai.check.text.numbers;

import fengcai.check.text.MatchContext;
import fengcai.check.text.TextFacts;
import fengcai.check.text.numbers.NumberClaim.Source;
import fengcai.model.Community;
import fengcai.model.Residents;
import fengcai.model.Share;
import fengcai.model.VolunteerCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the counts of the record say as of the time that a text speaks of. */
final class RecordedCounts {
  private RecordedCounts() {}

  static final Source REGISTERED = atTime(count -> value(count.registered()));

  /** A period without a year: 全年, 三年来, 成立以来. */
  private static final Pattern SOME_PERIOD =
      Pattern.compile("全年|一年|年度|半年|[月季周天日]|[一二两三四五六七八九十0-9几多]+年来?|以来|期间");

  /** Values of the year that is named; without one, the newest value that the text could know. */
  static Source atTime(Function<VolunteerCount, Optional<BigDecimal>> value) {
    return (claim, facts, around) -> counted(facts, around, value);
  }

  /** Sums over a period: comparable only if the text names the period by its year. */
  static Source overPeriod(Function<VolunteerCount, Optional<BigDecimal>> value) {
    return (claim, facts, around) ->
        around.year().isEmpty() && SOME_PERIOD.matcher(around.clauseBefore()).find()
            ? List.of()
            : counted(facts, around, value);
  }

  private static List<ExpectedRange> counted(
      TextFacts facts, MatchContext around, Function<VolunteerCount, Optional<BigDecimal>> value) {
    if (around.isPast() && around.year().isEmpty()) {
      return List.of();
    }
    return meant(facts, around, count -> value.apply(count).isPresent()).stream()
        .map(
            count ->
                ExpectedRange.exactly(value.apply(count).orElseThrow(), Optional.of(count.asOf())))
        .toList();
  }

  /**
   * The counts a text may state: those of its year, else the newest it could know and later ones.
   */
  private static List<VolunteerCount> meant(
      TextFacts facts, MatchContext around, Predicate<VolunteerCount> known) {
    List<VolunteerCount> all = facts.community().counts().stream().filter(known).toList();
    if (around.since()) {
      return all;
    }
    if (around.year().isPresent()) {
      int year = around.year().getAsInt();
      return all.stream().filter(count -> count.asOf().getYear() == year).toList();
    }
    LocalDate newest =
        all.stream()
            .map(VolunteerCount::asOf)
            .filter(day -> !day.isAfter(facts.written()))
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    return all.stream().filter(count -> !count.asOf().isBefore(newest)).toList();
  }

  static List<ExpectedRange> residents(Matcher claim, TextFacts facts, MatchContext around) {
    Community community = facts.community();
    List<ExpectedRange> expected =
        new ArrayList<>(counted(facts, around, count -> value(count.residents())));
    community
        .residents()
        .filter(r -> isMeant(r, around) && !around.isPast())
        .ifPresent(
            r -> expected.add(ExpectedRange.exactly(BigDecimal.valueOf(r.count()), r.asOf())));
    if (expected.isEmpty() && !around.isPast()) {
      meant(facts, around, count -> implied(count).isPresent())
          .forEach(count -> implied(count).ifPresent(expected::add));
    }
    return expected;
  }

  private static boolean isMeant(Residents residents, MatchContext around) {
    return residents.asOf().isEmpty()
        || around.since()
        || around.year().isEmpty()
        || residents.asOf().get().getYear() == around.year().getAsInt();
  }

  /** The residents that the registered volunteers and their stated share imply. */
  private static Optional<ExpectedRange> implied(VolunteerCount count) {
    if (count.registered().isEmpty() || count.share().isEmpty()) {
      return Optional.empty();
    }
    Share share = count.share().get();
    long registered = count.registered().getAsLong();
    long most = share.greatestWhole(registered);
    return most == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(
            ExpectedRange.between(share.leastWhole(registered), most, Optional.of(count.asOf())));
  }

  static List<ExpectedRange> shares(Matcher claim, TextFacts facts, MatchContext around) {
    if (around.isPast() && around.year().isEmpty()) {
      return List.of();
    }
    Community community = facts.community();
    return meant(facts, around, count -> community.shareAt(count).isPresent()).stream()
        .flatMap(
            count ->
                community.shareAt(count).stream()
                    .map(Share::percent)
                    .map(value -> new ExpectedRange(value, value, "%", Optional.of(count.asOf()))))
        .toList();
  }

  static Optional<BigDecimal> value(OptionalLong value) {
    return value.isPresent()
        ? Optional.of(BigDecimal.valueOf(value.getAsLong()))
        : Optional.empty();
  }
}

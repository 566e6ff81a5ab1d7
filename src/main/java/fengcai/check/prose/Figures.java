package fengcai.check.prose;

import fengcai.check.prose.Claim.Source;
import fengcai.check.prose.Claim.Truth;
import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.HonourLevel;
import fengcai.model.Residents;
import fengcai.model.Share;
import fengcai.model.VolunteerCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a record has of each kind of number, as of the time that a text tells of. */
final class Figures {
  private Figures() {}

  /** How long it took, where no year says when: 全年, 三年来, 成立以来. */
  private static final Pattern SOME_PERIOD =
      Pattern.compile("全年|一年|年度|半年|[月季周天日]|[一二两三四五六七八九十0-9几多]+年来?|以来|期间");

  private static final String FOUNDING = "(?:组建|成立|建立|建起|建成|设立|增设|培育|打造)[了起]?$";

  private static final Pattern FOUNDED = Pattern.compile(FOUNDING);

  /** Besides those that there were. */
  private static final Pattern FOUNDED_TOO =
      Pattern.compile("(?:又|再|新|另外?|还|增)(?:先后|相继|陆续)?" + FOUNDING);

  private static final Pattern LEVELS = Pattern.compile("国家|省|市|区|县|街道");

  /**
   * Figures of the year that is told of; the newest that the text could know where it names none.
   */
  static Source counted(Function<VolunteerCount, Optional<BigDecimal>> figure) {
    return (claim, facts, around) -> counted(facts, around, figure);
  }

  /** Figures that add up over some time: comparable only where the text says over which. */
  static Source ofPeriod(Function<VolunteerCount, Optional<BigDecimal>> figure) {
    return (claim, facts, around) ->
        around.year().isEmpty() && SOME_PERIOD.matcher(around.clauseBefore()).find()
            ? List.of()
            : counted(facts, around, figure);
  }

  private static List<Truth> counted(
      Facts facts, Surroundings around, Function<VolunteerCount, Optional<BigDecimal>> figure) {
    if (around.isPast() && around.year().isEmpty()) {
      return List.of();
    }
    List<Truth> truths = new ArrayList<>();
    for (VolunteerCount count : meant(facts, around, c -> figure.apply(c).isPresent())) {
      figure
          .apply(count)
          .ifPresent(value -> truths.add(Truth.of(value, Optional.of(count.asOf()))));
    }
    return truths;
  }

  /** The counts a text may state: those of its year, else none that a newer one had replaced. */
  private static List<VolunteerCount> meant(
      Facts facts, Surroundings around, Predicate<VolunteerCount> known) {
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

  static List<Truth> residents(Matcher claim, Facts facts, Surroundings around) {
    Community community = facts.community();
    List<Truth> truths = new ArrayList<>(counted(facts, around, count -> value(count.residents())));
    community
        .residents()
        .filter(r -> isMeant(r, around))
        .filter(r -> !around.isPast())
        .ifPresent(r -> truths.add(Truth.of(r.count(), r.asOf())));
    if (truths.isEmpty() && !around.isPast()) {
      for (VolunteerCount count : meant(facts, around, c -> implied(c).isPresent())) {
        implied(count).ifPresent(truths::add);
      }
    }
    return truths;
  }

  private static boolean isMeant(Residents residents, Surroundings around) {
    return residents.asOf().isEmpty()
        || around.since()
        || around.year().isEmpty()
        || residents.asOf().get().getYear() == around.year().getAsInt();
  }

  /** The residents of whom the registered can be the share that was stated. */
  private static Optional<Truth> implied(VolunteerCount count) {
    if (count.registered().isEmpty() || count.share().isEmpty()) {
      return Optional.empty();
    }
    Share share = count.share().get();
    long registered = count.registered().getAsLong();
    long most = share.greatestWhole(registered);
    return most == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(
            new Truth(
                BigDecimal.valueOf(share.leastWhole(registered)),
                BigDecimal.valueOf(most),
                "",
                Optional.of(count.asOf())));
  }

  static List<Truth> shares(Matcher claim, Facts facts, Surroundings around) {
    if (around.isPast() && around.year().isEmpty()) {
      return List.of();
    }
    Community community = facts.community();
    return meant(facts, around, count -> community.shareAt(count).isPresent()).stream()
        .flatMap(
            count ->
                community.shareAt(count).stream()
                    .map(Share::percent)
                    .map(value -> new Truth(value, value, "%", Optional.of(count.asOf()))))
        .toList();
  }

  /** Teams carry no history, so a text can only be held to how things stand. */
  static List<Truth> teams(Matcher claim, Facts facts, Surroundings around) {
    int teams = facts.community().teams().size();
    if (isEarlier(facts, around) || teams == 0 || TeamNames.areJust(claim, facts)) {
      return List.of();
    }
    boolean some =
        FOUNDED_TOO.matcher(around.clauseBefore()).find()
            || (around.year().isPresent() && FOUNDED.matcher(around.clauseBefore()).find());
    return List.of(some ? upTo(teams) : Truth.of(teams, Optional.empty()));
  }

  /** Of the members of teams there are no more than all the registered. */
  static List<Truth> registeredOfTeams(Matcher claim, Facts facts, Surroundings around) {
    boolean own = around.lead().whose() == Lead.Whose.COMMUNITY || TeamNames.areKnown(claim, facts);
    return own
        ? counted(facts, around, count -> value(count.registered())).stream()
            .map(truth -> new Truth(BigDecimal.ZERO, truth.most(), truth.unit(), truth.asOf()))
            .toList()
        : List.of();
  }

  private static Truth upTo(long most) {
    return new Truth(BigDecimal.ZERO, BigDecimal.valueOf(most), "", Optional.empty());
  }

  static List<Truth> partners(Facts facts, Surroundings around) {
    int partners = facts.community().partners().size();
    return isEarlier(facts, around) || partners == 0
        ? List.of()
        : List.of(Truth.of(partners, Optional.empty()));
  }

  private static boolean isEarlier(Facts facts, Surroundings around) {
    return around.isPast()
        || (!around.since()
            && around.year().isPresent()
            && around.year().getAsInt() < facts.written().getYear());
  }

  static List<Truth> honours(Matcher claim, Facts facts, Surroundings around) {
    List<Award> all = facts.awards();
    if (all.isEmpty() || around.isPast()) {
      return List.of();
    }
    List<HonourLevel> levels = levels(claim.group("level"));
    List<Award> awards =
        all.stream()
            .filter(award -> isOfLevel(award, levels, claim.group("above") != null))
            .toList();
    if (around.year().isPresent()) {
      return ofYear(all, awards, around);
    }
    long current =
        awards.stream()
            .filter(award -> award.standing(facts.today()) == Award.Standing.CURRENT)
            .count();
    return List.of(Truth.of(current, Optional.empty()), Truth.of(awards.size(), Optional.empty()));
  }

  /** Only where every honour has its year can they be counted by years. */
  private static List<Truth> ofYear(List<Award> all, List<Award> awards, Surroundings around) {
    int year = around.year().getAsInt();
    if (around.since()) {
      long known =
          awards.stream().filter(a -> a.year().isPresent() && a.year().getAsInt() >= year).count();
      long unknown = awards.stream().filter(a -> a.year().isEmpty()).count();
      return List.of(
          new Truth(
              BigDecimal.valueOf(known),
              BigDecimal.valueOf(known + unknown),
              "",
              Optional.empty()));
    }
    return all.stream().anyMatch(a -> a.year().isEmpty())
        ? List.of()
        : List.of(
            Truth.of(
                awards.stream().filter(a -> a.year().orElse(0) == year).count(), Optional.empty()));
  }

  /** The levels that a text names: 国家级, 省、市. */
  private static List<HonourLevel> levels(@Nullable String words) {
    return words == null
        ? List.of()
        : LEVELS.matcher(words).results().map(found -> level(found.group())).distinct().toList();
  }

  private static HonourLevel level(String word) {
    return Arrays.stream(HonourLevel.values())
        .filter(level -> level.label().contains(word))
        .findFirst()
        .orElse(HonourLevel.COUNTY);
  }

  private static boolean isOfLevel(Award award, List<HonourLevel> levels, boolean above) {
    Optional<HonourLevel> held = award.honour().level();
    return levels.isEmpty()
        || (held.isPresent()
            && levels.stream()
                .anyMatch(level -> above ? held.get().compareTo(level) <= 0 : level == held.get()));
  }

  static Optional<BigDecimal> value(OptionalLong value) {
    return value.isPresent()
        ? Optional.of(BigDecimal.valueOf(value.getAsLong()))
        : Optional.empty();
  }
}

package fengcai.report.annual;

import fengcai.plan.annual.AnnualStatistics;
import fengcai.plan.annual.AnnualTotals;
import fengcai.plan.element.Phrases;
import fengcai.plan.element.ProfileLink;
import fengcai.plan.statistics.Change;
import fengcai.plan.statistics.NameList;
import fengcai.plan.statistics.Totals;
import fengcai.report.section.Cover;
import fengcai.text.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The sentences of an annual report. */
final class AnnualWords {

  private final AnnualStatistics figures;
  private final Phrases phrases;
  private final AnnualTotals totals;

  AnnualWords(AnnualStatistics figures, Phrases phrases) {
    this.figures = figures;
    this.phrases = phrases;
    this.totals = figures.totals();
  }

  Cover cover(String office, LocalDate issued) {
    List<String> notes = new ArrayList<>();
    notes.add(phrases.of("annual.cover.scope", totals.communities(), totals.now().counted()));
    notes.add(days("annual.cover"));
    if (!figures.complete()) {
      notes.add(phrases.of("annual.incomplete", figures.day()));
    }
    return new Cover(
        phrases.of("annual.cover.year", figures.year()),
        phrases.of("annual.cover.name"),
        "",
        notes,
        office,
        phrases.date(issued));
  }

  /** Under {@code key.day} where all counts are of one day, under {@code key.days} elsewhere. */
  private String days(String key) {
    Totals.Period period = figures.period();
    return period.isOneDay()
        ? phrases.of(key + ".day", period.to())
        : phrases.of(key + ".days", period.from(), period.to());
  }

  String summary() {
    Totals now = totals.now();
    StringBuilder words =
        new StringBuilder(
            phrases.of(
                "annual.lead",
                figures.countedTo(),
                totals.communities(),
                now.counted(),
                figures.year(),
                Digits.grouped(now.registered())));
    now.share()
        .ifPresent(
            share -> words.append(phrases.of("annual.lead.share", now.withResidents(), share)));
    now.hoursIfRecorded()
        .ifPresent(hours -> words.append(phrases.of("annual.lead.hours", now.withHours(), hours)));
    return words.toString();
  }

  String change() {
    if (totals.change().isEmpty()) {
      return phrases.of(
          totals.before().counted() == 0 ? "annual.change.none" : "annual.change.apart");
    }
    Change change = totals.change().get();
    if (change.more() == 0) {
      return phrases.of("annual.change.same", totals.compared(), change.now())
          + phrases.of("list.stop");
    }
    String key = change.more() > 0 ? "annual.change.more" : "annual.change.less";
    return phrases.of(
            key,
            totals.compared(),
            Digits.grouped(change.before()),
            Digits.grouped(change.now()),
            Digits.grouped(Math.abs(change.more())))
        + change
            .percent()
            .map(BigDecimal::abs)
            .map(percent -> phrases.of(key + ".percent", percent.toPlainString() + "%"))
            .orElse("")
        + phrases.of("list.stop");
  }

  String honours() {
    return phrases.of(
        "annual.honours.lead", figures.day(), figures.held(), figures.year(), figures.awarded());
  }

  /** A sentence about communities by name; none where there are none. */
  Optional<String> named(String key, NameList communities) {
    return communities.isEmpty()
        ? Optional.empty()
        : Optional.of(phrases.of(key, communities.total(), names(communities)));
  }

  /** 示例市棠溪区的甲社区、乙社区；示例市长浦区的丙社区. */
  private String names(NameList communities) {
    Map<String, StringJoiner> regions = new LinkedHashMap<>();
    for (ProfileLink each : communities.all()) {
      regions
          .computeIfAbsent(each.region(), region -> new StringJoiner(phrases.of("list.pause")))
          .add(each.text());
    }
    StringJoiner all = new StringJoiner(phrases.of("list.semicolon"));
    regions.forEach((region, names) -> all.add(phrases.of("annual.of", region, names)));
    return all.toString();
  }

  /** How the numbers were made and what they leave out, sentence by sentence. */
  List<String> method(LocalDate issued) {
    Totals now = totals.now();
    int before = figures.year() - 1;
    List<String> items = new ArrayList<>();
    items.add(phrases.of("annual.method.scope", issued, totals.communities()));
    items.add(phrases.of("annual.method.count", days("annual.method.count")));
    items.add(
        phrases.of(
                now.withResidents() > 0 ? "annual.method.share" : "annual.method.share.none",
                now.withResidents())
            + named("annual.method.share.missing", figures.coverage().withoutResidents())
                .orElse(""));
    items.add(
        totals.compared() > 0
            ? phrases.of("annual.method.change", before, figures.year(), totals.compared())
            : phrases.of("annual.method.change.none", before, figures.year()));
    if (now.hoursIfRecorded().isPresent()) {
      items.add(phrases.of("annual.method.hours", now.withHours()));
    }
    items.add(phrases.of("annual.method.ranking"));
    if (!figures.honours().isEmpty()) {
      items.add(phrases.of("annual.method.honours", figures.day()));
    }
    items.add(missing());
    return items;
  }

  private String missing() {
    NameList missing = figures.coverage().missing();
    return missing.isEmpty()
        ? phrases.of("annual.method.missing.none", figures.year())
        : phrases.of("annual.method.missing", figures.year(), missing.total(), names(missing));
  }
}

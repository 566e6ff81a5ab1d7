package fengcai.report;

import fengcai.page.AnnualFigures;
import fengcai.page.AnnualTotals;
import fengcai.page.Change;
import fengcai.page.PlacedCommunity;
import fengcai.page.Totals;
import fengcai.report.block.Labels;
import fengcai.text.Dates;
import fengcai.text.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/** What an annual report says in sentences. */
final class AnnualWords {

  private final AnnualFigures figures;
  private final Labels labels;
  private final AnnualTotals totals;

  AnnualWords(AnnualFigures figures, Labels labels) {
    this.figures = figures;
    this.labels = labels;
    this.totals = figures.totals();
  }

  Cover cover(String office, LocalDate today) {
    List<String> notes = new ArrayList<>();
    notes.add(labels.of("annual.cover.scope", totals.communities(), totals.now().counted()));
    notes.add(days("annual.cover"));
    if (!figures.complete()) {
      notes.add(labels.of("annual.incomplete", Dates.chinese(figures.day())));
    }
    return new Cover(
        labels.of("annual.cover.year", figures.year()),
        labels.of("annual.cover.name"),
        "",
        notes,
        office,
        Dates.chinese(today));
  }

  /** Under {@code key.day} where all counts are of one day, under {@code key.days} elsewhere. */
  private String days(String key) {
    LocalDate from = totals.now().from().orElse(figures.day());
    LocalDate to = totals.now().to().orElse(figures.day());
    return from.equals(to)
        ? labels.of(key + ".day", Dates.chinese(to))
        : labels.of(key + ".days", Dates.chinese(from), Dates.chinese(to));
  }

  List<KeyFigure> keyFigures() {
    Totals now = totals.now();
    List<KeyFigure> keys = new ArrayList<>();
    add(
        keys,
        "annual.figure.counted",
        "figure.communities",
        now.counted() + "",
        before(totals -> Optional.of(totals.counted())));
    add(
        keys,
        "figure.registered",
        "figure.registered",
        Digits.grouped(now.registered()),
        before(totals -> Optional.of(Digits.grouped(totals.registered()))));
    now.share()
        .ifPresent(
            share ->
                add(
                    keys,
                    "figure.share",
                    "figure.share",
                    share.percent().toPlainString(),
                    before(totals -> totals.share().map(s -> s.percent().toPlainString()))));
    int held = figures.honours().stream().mapToInt(each -> each.held()).sum();
    if (held > 0) {
      add(keys, "annual.figure.honours", "figure.honours", held + "", Optional.empty());
    }
    return keys;
  }

  private void add(
      List<KeyFigure> keys, String name, String unit, String value, Optional<String> before) {
    String unitWord = labels.of(unit + ".unit");
    keys.add(
        new KeyFigure(
            value,
            unitWord,
            labels.of(name),
            before.map(b -> labels.of("annual.figure.before", b, unitWord))));
  }

  /** A figure of the year before, where anything was counted in it. */
  private Optional<String> before(Function<Totals, Optional<?>> figure) {
    return Optional.of(totals.before())
        .filter(before -> before.counted() > 0)
        .flatMap(before -> figure.apply(before).map(Object::toString));
  }

  String summary() {
    Totals now = totals.now();
    StringBuilder words =
        new StringBuilder(
            labels.of(
                "annual.lead",
                Dates.chinese(now.to().orElse(figures.day())),
                totals.communities(),
                now.counted(),
                figures.year(),
                Digits.grouped(now.registered())));
    now.share()
        .ifPresent(
            share -> words.append(labels.of("annual.lead.share", now.withResidents(), share)));
    if (now.withHours() > 0) {
      words.append(labels.of("annual.lead.hours", now.withHours(), Digits.grouped(now.hours())));
    }
    return words.toString();
  }

  String change() {
    if (totals.change().isEmpty()) {
      return labels.of(
          totals.before().counted() == 0 ? "annual.change.none" : "annual.change.apart");
    }
    Change change = totals.change().get();
    if (change.more() == 0) {
      return labels.of("annual.change.same", totals.compared(), change.now())
          + labels.of("list.stop");
    }
    String key = change.more() > 0 ? "annual.change.more" : "annual.change.less";
    return labels.of(
            key,
            totals.compared(),
            Digits.grouped(change.before()),
            Digits.grouped(change.now()),
            Digits.grouped(Math.abs(change.more())))
        + change
            .percent()
            .map(BigDecimal::abs)
            .map(percent -> labels.of(key + ".percent", percent.toPlainString() + "%"))
            .orElse("")
        + labels.of("list.stop");
  }

  String honours() {
    int held = figures.honours().stream().mapToInt(each -> each.held()).sum();
    int awarded = figures.honours().stream().mapToInt(each -> each.awarded().size()).sum();
    return labels.of(
        "annual.honours.lead", Dates.chinese(figures.day()), held, figures.year(), awarded);
  }

  /** A sentence about communities by name; none where there are none. */
  Optional<String> named(String key, List<PlacedCommunity> communities) {
    return communities.isEmpty()
        ? Optional.empty()
        : Optional.of(labels.of(key, communities.size(), names(communities)));
  }

  /** 示例市棠溪区的甲社区、乙社区；示例市长浦区的丙社区. */
  private String names(List<PlacedCommunity> communities) {
    Map<String, StringJoiner> regions = new LinkedHashMap<>();
    for (PlacedCommunity each : communities) {
      regions
          .computeIfAbsent(each.region(), region -> new StringJoiner(labels.of("list.pause")))
          .add(each.community().name());
    }
    StringJoiner all = new StringJoiner(labels.of("list.semicolon"));
    regions.forEach((region, names) -> all.add(labels.of("annual.of", region, names)));
    return all.toString();
  }

  /** How the figures were made and what they leave out, sentence by sentence. */
  List<String> method(LocalDate today) {
    Totals now = totals.now();
    int before = figures.year() - 1;
    List<String> items = new ArrayList<>();
    items.add(labels.of("annual.method.scope", Dates.chinese(today), totals.communities()));
    items.add(labels.of("annual.method.count", days("annual.method.count")));
    items.add(
        labels.of(
                now.withResidents() > 0 ? "annual.method.share" : "annual.method.share.none",
                now.withResidents())
            + named("annual.method.share.missing", figures.coverage().withoutResidents())
                .orElse(""));
    items.add(
        totals.compared() > 0
            ? labels.of("annual.method.change", before, figures.year(), totals.compared())
            : labels.of("annual.method.change.none", before, figures.year()));
    if (now.withHours() > 0) {
      items.add(labels.of("annual.method.hours", now.withHours()));
    }
    items.add(labels.of("annual.method.ranking"));
    if (!figures.honours().isEmpty()) {
      items.add(labels.of("annual.method.honours", Dates.chinese(figures.day())));
    }
    items.add(missing());
    return items;
  }

  private String missing() {
    List<PlacedCommunity> missing = figures.coverage().missing();
    return missing.isEmpty()
        ? labels.of("annual.method.missing.none", figures.year())
        : labels.of("annual.method.missing", figures.year(), missing.size(), names(missing));
  }
}

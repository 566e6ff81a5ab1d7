package fengcai.report.annual;

import fengcai.model.Share;
import fengcai.model.document.Chart;
import fengcai.model.document.Chart.Bar;
import fengcai.model.document.Chart.Bars;
import fengcai.model.document.Chart.Course;
import fengcai.model.document.Chart.Point;
import fengcai.model.region.RegionLevel;
import fengcai.plan.annual.AnnualRegion;
import fengcai.plan.annual.AnnualStatistics;
import fengcai.plan.element.Phrases;
import fengcai.plan.statistics.YearRow;
import fengcai.text.Digits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The charts of an annual report; empty where there is nothing to compare. */
final class AnnualCharts {

  /** The greatest number of bars on a page. */
  private static final int MOST = 25;

  private final AnnualStatistics figures;
  private final Phrases phrases;

  AnnualCharts(AnnualStatistics figures, Phrases phrases) {
    this.figures = figures;
    this.phrases = phrases;
  }

  Optional<Chart> years() {
    List<YearRow> years = figures.years();
    if (years.size() < 2) {
      return Optional.empty();
    }
    String title = phrases.of("annual.chart.years");
    List<Point> points =
        years.stream()
            .map(
                row ->
                    new Point(
                        LocalDate.of(row.year(), 12, 31),
                        phrases.of("annual.year.value", row.year()),
                        row.totals().registered(),
                        Digits.grouped(row.totals().registered())))
            .toList();
    String said =
        years.stream()
            .map(
                row ->
                    phrases.of(
                        "annual.chart.years.point",
                        row.year(),
                        row.totals().counted(),
                        Digits.grouped(row.totals().registered())))
            .collect(Collectors.joining(phrases.of("list.comma")));
    return Optional.of(
        new Course(title, phrases.of("chart.unit.people"), points, alternative(title, said)));
  }

  /** Shares of divisions of one level, the lowest with few enough of them. */
  Optional<Chart> shares() {
    List<AnnualRegion> rows = List.of();
    for (RegionLevel level : RegionLevel.values()) {
      List<AnnualRegion> same =
          figures.regions().stream()
              .filter(row -> row.level() == level)
              .filter(row -> row.totals().now().share().isPresent())
              .toList();
      rows = same.size() > 1 && same.size() <= MOST ? same : rows;
    }
    return bars(
        phrases.of("annual.chart.shares", figures.year()),
        phrases.of("chart.unit.percent"),
        rows.stream().map(AnnualCharts::bar).sorted(GREATEST_FIRST).toList());
  }

  private static final Comparator<Bar> GREATEST_FIRST =
      Comparator.comparingDouble(Bar::value).reversed();

  private static Bar bar(AnnualRegion row) {
    Share share = row.totals().now().share().orElseThrow();
    return new Bar(row.name(), share.percent().doubleValue(), share.toString());
  }

  /** How many honours are held at each level. */
  Optional<Chart> honours() {
    return bars(
        phrases.of("annual.chart.honours", figures.day()),
        phrases.of("annual.chart.items"),
        figures.honours().stream()
            .filter(own -> own.held() > 0)
            .map(own -> new Bar(phrases.level(own.level()), own.held(), Digits.grouped(own.held())))
            .toList());
  }

  private Optional<Chart> bars(String title, String unit, List<Bar> bars) {
    if (bars.size() < 2) {
      return Optional.empty();
    }
    String said =
        bars.stream()
            .map(bar -> phrases.of("annual.chart.point", bar.name(), bar.text()))
            .collect(Collectors.joining(phrases.of("list.comma")));
    return Optional.of(new Bars(title, unit, bars, alternative(title, said)));
  }

  private String alternative(String title, String said) {
    return phrases.of("annual.chart.alternative", title, said);
  }
}

package fengcai.report;

import fengcai.model.Chart;
import fengcai.model.Chart.Bar;
import fengcai.model.Chart.Bars;
import fengcai.model.Chart.Course;
import fengcai.model.Chart.Point;
import fengcai.model.HonourLevel;
import fengcai.model.RegionLevel;
import fengcai.model.Share;
import fengcai.page.AnnualFigures;
import fengcai.page.AnnualRegion;
import fengcai.page.YearRow;
import fengcai.report.block.Labels;
import fengcai.text.Dates;
import fengcai.text.Digits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an annual report shows in figures; none where there is nothing to compare. */
final class AnnualCharts {

  /** More bars than a page can carry are no figure. */
  private static final int MOST = 25;

  private final AnnualFigures figures;
  private final Labels labels;

  AnnualCharts(AnnualFigures figures, Labels labels) {
    this.figures = figures;
    this.labels = labels;
  }

  Optional<Chart> years() {
    List<YearRow> years = figures.years();
    if (years.size() < 2) {
      return Optional.empty();
    }
    String title = labels.of("annual.chart.years");
    List<Point> points =
        years.stream()
            .map(
                row ->
                    new Point(
                        LocalDate.of(row.year(), 12, 31),
                        labels.of("annual.year.value", row.year()),
                        row.totals().registered(),
                        Digits.grouped(row.totals().registered())))
            .toList();
    String said =
        years.stream()
            .map(
                row ->
                    labels.of(
                        "annual.chart.years.point",
                        row.year(),
                        row.totals().counted(),
                        Digits.grouped(row.totals().registered())))
            .collect(Collectors.joining(labels.of("list.comma")));
    return Optional.of(
        new Course(title, labels.of("annual.chart.people"), points, alternative(title, said)));
  }

  /** The share of residents in divisions of one level, the lowest that a figure can carry. */
  Optional<Chart> shares() {
    List<AnnualRegion> rows = List.of();
    for (RegionLevel level : RegionLevel.values()) {
      List<AnnualRegion> same =
          figures.regions().stream()
              .filter(row -> row.region().code().level() == level)
              .filter(row -> row.totals().now().share().isPresent())
              .toList();
      rows = same.size() > 1 && same.size() <= MOST ? same : rows;
    }
    return bars(
        labels.of("annual.chart.shares", figures.year()),
        labels.of("annual.chart.percent"),
        rows.stream().map(AnnualCharts::bar).sorted(GREATEST_FIRST).toList());
  }

  private static final Comparator<Bar> GREATEST_FIRST =
      Comparator.comparingDouble(Bar::value).reversed();

  private static Bar bar(AnnualRegion row) {
    Share share = row.totals().now().share().orElseThrow();
    return new Bar(row.region().name(), share.percent().doubleValue(), share.toString());
  }

  /** How many honours are held at each level. */
  Optional<Chart> honours() {
    return bars(
        labels.of("annual.chart.honours", Dates.chinese(figures.day())),
        labels.of("annual.chart.items"),
        figures.honours().stream()
            .filter(own -> own.held() > 0)
            .map(
                own ->
                    new Bar(
                        own.level().map(HonourLevel::label).orElse(labels.of("honour.none")),
                        own.held(),
                        Digits.grouped(own.held())))
            .toList());
  }

  private Optional<Chart> bars(String title, String unit, List<Bar> bars) {
    if (bars.size() < 2) {
      return Optional.empty();
    }
    String said =
        bars.stream()
            .map(bar -> labels.of("annual.chart.point", bar.name(), bar.text()))
            .collect(Collectors.joining(labels.of("list.comma")));
    return Optional.of(new Bars(title, unit, bars, alternative(title, said)));
  }

  private String alternative(String title, String said) {
    return labels.of("annual.chart.alternative", title, said);
  }
}

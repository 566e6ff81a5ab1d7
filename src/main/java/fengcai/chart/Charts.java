package fengcai.chart;

import fengcai.model.Share;
import fengcai.model.document.Chart;
import fengcai.model.document.Chart.Bar;
import fengcai.model.document.Chart.Bars;
import fengcai.model.document.Chart.Course;
import fengcai.model.document.Chart.Point;
import fengcai.model.region.RegionLevel;
import fengcai.plan.element.LevelSum;
import fengcai.plan.element.Phrases;
import fengcai.plan.profile.CountRow;
import fengcai.plan.statistics.RegionRow;
import fengcai.plan.statistics.Totals;
import fengcai.plan.statistics.YearRow;
import fengcai.text.Digits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes charts of facts; none of fewer than two values, which could not be compared. */
public final class Charts {

  /** The most bars of a chart. */
  private static final int MOST_BARS = 40;

  private final Phrases words;

  public Charts(Phrases words) {
    this.words = words;
  }

  /** The title and the unit. */
  public String caption(Chart chart) {
    return words.of("chart.caption", chart.title(), chart.unit());
  }

  /** How many volunteers were registered at each of a community's counts, in order of date. */
  public Optional<Chart> history(String community, List<CountRow> all) {
    List<CountRow> counts = all.stream().filter(c -> c.registered().isPresent()).toList();
    if (counts.size() < 2) {
      return Optional.empty();
    }
    List<String> names = shortest(counts.stream().map(CountRow::asOf).toList());
    List<Point> points = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      long registered = counts.get(i).registered().orElseThrow();
      String text = Digits.grouped(registered);
      points.add(new Point(counts.get(i).asOf(), names.get(i), registered, text));
      String day = words.date(counts.get(i).asOf());
      said.add(words.of("chart.history.point", day, words.of("chart.people", text)));
    }
    return Optional.of(
        new Course(
            words.of("chart.history.title"),
            words.of("chart.unit.people"),
            Course.Form.COLUMNS,
            points,
            words.of(
                "chart.history.alternative",
                community,
                listed(said),
                trend(points.getFirst(), points.getLast()))));
  }

  private String trend(Point first, Point last) {
    long more = Math.round(last.value() - first.value());
    return words.of(
        more > 0 ? "chart.history.rise" : more < 0 ? "chart.history.fall" : "chart.history.same",
        words.date(first.day()),
        words.date(last.day()),
        Digits.grouped(Math.abs(more)));
  }

  /** Registered volunteers by year. */
  public Optional<Chart> registered(List<YearRow> years) {
    return course(
        "registered",
        Course.Form.COLUMNS,
        "unit.people",
        years,
        row -> row.totals().registered(),
        row -> Digits.grouped(row.totals().registered()),
        row -> row.totals().counted());
  }

  /** Registered volunteers as a share of residents, for the years that have one. */
  public Optional<Chart> shares(List<YearRow> years) {
    return course(
        "shares",
        Course.Form.LINE,
        "unit.percent",
        years.stream().filter(row -> row.totals().share().isPresent()).toList(),
        row -> percent(row.totals()),
        row -> row.totals().share().orElseThrow().toString(),
        row -> row.totals().withResidents());
  }

  private Optional<Chart> course(
      String kind,
      Course.Form form,
      String unit,
      List<YearRow> years,
      Function<YearRow, ? extends Number> value,
      Function<YearRow, String> text,
      Function<YearRow, Integer> counted) {
    if (years.size() < 2) {
      return Optional.empty();
    }
    List<Point> points = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (YearRow row : years) {
      String year = words.year(row.year());
      LocalDate end = LocalDate.of(row.year(), 12, 31);
      points.add(
          new Point(end, shortYear(row.year()), value.apply(row).doubleValue(), text.apply(row)));
      said.add(
          words.of(
              "chart." + kind + ".point",
              year,
              text.apply(row),
              Digits.grouped(counted.apply(row))));
    }
    return Optional.of(
        new Course(
            words.of("chart." + kind + ".title"),
            words.of("chart." + unit),
            form,
            points,
            words.of("chart." + kind + ".alternative", listed(said))));
  }

  /** The share among residents by division, the greatest first, of divisions of one level. */
  public Optional<Chart> sharesByRegion(List<RegionRow> rows) {
    List<RegionRow> known =
        oneLevel(rows.stream().filter(row -> row.totals().share().isPresent()).toList()).stream()
            .sorted(Comparator.comparingDouble((RegionRow row) -> -percent(row.totals())))
            .toList();
    if (known.size() < 2) {
      return Optional.empty();
    }
    List<RegionRow> shown = known.subList(0, Math.min(MOST_BARS, known.size()));
    String title =
        shown.size() < known.size()
            ? words.of("chart.regions.most", shown.size())
            : words.of("chart.regions.title");
    List<Bar> bars = shown.stream().map(this::bar).toList();
    String said =
        listed(
            bars.stream().map(b -> words.of("chart.regions.point", b.name(), b.text())).toList());
    String alternative =
        shown.stream()
            .flatMap(row -> row.totals().to().stream())
            .max(Comparator.naturalOrder())
            .map(day -> words.of("chart.regions.dated", title, words.date(day), said))
            .orElseGet(() -> words.of("chart.regions.alternative", title, said));
    return Optional.of(new Bars(title, words.of("chart.unit.percent"), bars, alternative));
  }

  private Bar bar(RegionRow row) {
    Share share = row.totals().share().orElseThrow();
    return new Bar(row.name(), share.percent().doubleValue(), share.toString());
  }

  /** Those of the topmost level that has two of them. */
  private static List<RegionRow> oneLevel(List<RegionRow> rows) {
    for (RegionLevel level : RegionLevel.values()) {
      List<RegionRow> same = rows.stream().filter(row -> row.level() == level).toList();
      if (same.size() > 1) {
        return same;
      }
    }
    return List.of();
  }

  private static double percent(Totals totals) {
    return totals.share().orElseThrow().percent().doubleValue();
  }

  /** How many honours are held at each level, each counted for every holder. */
  public Optional<Chart> honours(List<LevelSum> sums) {
    List<Bar> bars = sums.stream().map(this::bar).toList();
    if (bars.size() < 2) {
      return Optional.empty();
    }
    List<String> said =
        bars.stream().map(b -> words.of("chart.honours.point", b.name(), b.text())).toList();
    return Optional.of(
        new Bars(
            words.of("chart.honours.title"),
            words.of("chart.unit.times"),
            bars,
            words.of("chart.honours.alternative", listed(said))));
  }

  private Bar bar(LevelSum sum) {
    String name = sum.level().isPresent() ? words.level(sum.level()) : words.of("chart.level.none");
    return new Bar(name, sum.held(), Digits.grouped(sum.held()));
  }

  private String shortYear(int year) {
    return words.of("chart.year.short", year);
  }

  /** The days as years, else months, else dates: the shortest form in which no two are equal. */
  private List<String> shortest(List<LocalDate> days) {
    return Stream.<Function<LocalDate, String>>of(
            day -> shortYear(day.getYear()), words::shortMonth)
        .map(form -> days.stream().map(form).toList())
        .filter(names -> Set.copyOf(names).size() == days.size())
        .findFirst()
        .orElseGet(() -> days.stream().map(LocalDate::toString).toList());
  }

  private String listed(List<String> parts) {
    return String.join(words.of("list.comma"), parts);
  }
}

package fengcai.chart;

import fengcai.model.document.Chart;
import fengcai.model.document.Chart.Bar;
import fengcai.model.document.Chart.Bars;
import fengcai.model.document.Chart.Course;
import fengcai.model.document.Chart.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Figures that are hard to draw, by what is hard about them. */
public final class SampleCharts {

  private SampleCharts() {}

  public static Map<String, Chart> all() {
    return new TreeMap<>(
        Map.ofEntries(
            Map.entry("bars-one", bars(new Bar("望河区", 12.3, "12.3%"))),
            Map.entry(
                "bars-few",
                bars(
                    new Bar("国家级", 2, "2"),
                    new Bar("省级", 9, "9"),
                    new Bar("市级", 14, "14"),
                    new Bar("未注明级别", 1, "1"))),
            Map.entry("bars-nought", bars(new Bar("望河区", 0, "0"), new Bar("东湖区", 0, "0"))),
            Map.entry(
                "bars-change",
                bars(
                    new Bar("望河区", 31.2, "+31.2%"),
                    new Bar("东湖区", -12.5, "−12.5%"),
                    new Bar("石桥县", 0, "0%"),
                    new Bar("北山县", -3.1, "−3.1%"))),
            Map.entry(
                "bars-fall", bars(new Bar("望河区", -31.2, "−31.2%"), new Bar("东湖区", -2, "−2%"))),
            Map.entry(
                "bars-long-names",
                bars(
                    new Bar("双江拉祜族佤族布朗族傣族自治县", 8.4, "8.4%"),
                    new Bar("Yunzhou High-tech Industrial Zone", 10.2, "10.2%"),
                    new Bar("𠮷祥镇", 3.2, "3.2%"))),
            Map.entry("bars-many", many()),
            Map.entry(
                "bars-huge",
                bars(
                    new Bar("双江拉祜族佤族布朗族傣族自治县", -123456789, "−123,456,789"),
                    new Bar("望河区", 123456789, "+123,456,789"),
                    new Bar("石桥县", -5, "−5"))),
            Map.entry("course-zigzag", course(Course.Form.COLUMNS, zigzag(20))),
            Map.entry("line-zigzag", course(Course.Form.COLUMNS, zigzag(40))),
            Map.entry(
                "course-huge",
                course(
                    Course.Form.COLUMNS,
                    point("2023-12-31", 3),
                    point("2024-12-31", 987654321098L),
                    point("2025-12-31", 42))),
            Map.entry("course-one", course(Course.Form.COLUMNS, point("2025-12-31", 192))),
            Map.entry("line-one", course(Course.Form.LINE, point("2025-12-31", 192))),
            Map.entry(
                "course-two",
                course(Course.Form.COLUMNS, point("2024-12-31", 1203), point("2025-12-31", 12040))),
            Map.entry("course-history", course(Course.Form.COLUMNS, history())),
            Map.entry("line-history", course(Course.Form.LINE, history())),
            Map.entry(
                "course-nought",
                course(Course.Form.COLUMNS, point("2024-12-31", 0), point("2025-12-31", 0))),
            Map.entry("course-gap", course(Course.Form.COLUMNS, gap())),
            Map.entry("line-gap", course(Course.Form.LINE, gap())),
            Map.entry(
                "line-change",
                course(
                    Course.Form.LINE,
                    point("2022-12-31", 40),
                    point("2023-12-31", -25),
                    point("2024-12-31", -5),
                    point("2025-12-31", 60))),
            Map.entry("course-crowded", course(Course.Form.COLUMNS, crowded())),
            Map.entry(
                "course-close",
                course(
                    Course.Form.COLUMNS,
                    point("2020-12-31", 90),
                    point("2025-06-30", 130),
                    point("2025-07-05", 140)))));
  }

  private static Bars bars(Bar... bars) {
    return new Bars("占常住人口的比例", "%", List.of(bars), "");
  }

  private static Bars many() {
    return bars(
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                i ->
                    new Bar(
                        "第" + i + "街道",
                        1000 - 24 * i,
                        String.format(Locale.ROOT, "%,d", 1000 - 24 * i)))
            .toArray(Bar[]::new));
  }

  private static Point[] history() {
    return new Point[] {
      point("2022-12-31", 118),
      point("2023-12-31", 165),
      point("2024-06-30", 160),
      point("2024-12-31", 204),
      point("2025-12-31", 243)
    };
  }

  private static Point[] gap() {
    return new Point[] {
      point("2019-12-31", 118),
      point("2020-12-31", 165),
      point("2023-12-31", 204),
      point("2024-12-31", 198)
    };
  }

  private static Point[] crowded() {
    return IntStream.range(0, 30)
        .mapToObj(
            i -> point(LocalDate.of(2018, 1, 31).plusMonths(3L * i).toString(), 800 + 37L * i))
        .toArray(Point[]::new);
  }

  private static Point[] zigzag(int years) {
    return IntStream.range(0, years)
        .mapToObj(
            i ->
                point(
                    LocalDate.of(2026 - years + i, 12, 31).toString(), 300 + 37L * i + i % 3 * 80L))
        .toArray(Point[]::new);
  }

  private static Course course(Course.Form form, Point... points) {
    return new Course("注册志愿者人数", "人", form, List.of(points), "");
  }

  private static Point point(String day, long value) {
    LocalDate date = LocalDate.parse(day);
    return new Point(
        date,
        date.getYear() + "." + date.getMonthValue(),
        value,
        String.format(Locale.ROOT, "%,d", value));
  }
}

package fengcai.report;

import fengcai.chart.Charts;
import fengcai.model.Block;
import fengcai.model.Block.Table.Alignment;
import fengcai.model.Chart;
import fengcai.model.Community;
import fengcai.model.HonourLevel;
import fengcai.model.Inline;
import fengcai.model.Moment;
import fengcai.page.BookletReport;
import fengcai.page.HonourEntry;
import fengcai.page.LevelGroup;
import fengcai.page.ProfilePage;
import fengcai.page.Recipient;
import fengcai.page.Totals;
import fengcai.report.block.Labels;
import fengcai.text.Dates;
import fengcai.text.Digits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A booklet's sums in words and tables. */
final class BookletFacts {

  private static final int MOST_BARS = 40;

  private final BookletReport booklet;
  private final Labels labels;
  private final Totals totals;

  BookletFacts(BookletReport booklet, Labels labels) {
    this.booklet = booklet;
    this.labels = labels;
    this.totals = booklet.totals();
  }

  Cover cover(String office, LocalDate day, String release) {
    return new Cover(
        booklet.subject(),
        labels.of("booklet.name"),
        labels.of("booklet.kind"),
        List.of(period(), labels.of("report.release") + "：" + release),
        office,
        Dates.chinese(day));
  }

  private String period() {
    if (totals.from().isEmpty() || totals.to().isEmpty()) {
      return labels.of("booklet.period.none", totals.communities());
    }
    String from = Dates.chinese(totals.from().get());
    String to = Dates.chinese(totals.to().get());
    return from.equals(to)
        ? labels.of("booklet.period", totals.communities(), to)
        : labels.of("booklet.period.span", totals.communities(), from, to);
  }

  /** When the newest of the profiles was published. */
  Optional<Moment> newest() {
    return booklet.chapters().stream()
        .flatMap(chapter -> chapter.profiles().stream())
        .map(ProfilePage::community)
        .flatMap(community -> community.article().published().stream())
        .max(Comparator.comparing(Moment::start));
  }

  List<KeyFigure> figures() {
    List<KeyFigure> figures = new ArrayList<>();
    add(figures, "communities", Digits.grouped(totals.communities()));
    if (totals.counted() > 0) {
      add(figures, "registered", Digits.grouped(totals.registered()));
    }
    totals.share().ifPresent(share -> add(figures, "share", share.percent().toPlainString()));
    if (totals.honours() > 0) {
      add(figures, "honours", Digits.grouped(totals.honours()));
    }
    return figures;
  }

  private void add(List<KeyFigure> figures, String name, String value) {
    String key = "figure." + name;
    figures.add(new KeyFigure(value, labels.of(key + ".unit"), labels.of(key)));
  }

  /** What the table of sums has a row for: divisions where there are several, else communities. */
  String tableTitle() {
    return labels.of(byDivision() ? "booklet.regions" : "booklet.list");
  }

  /** Sums by division, or by community where all are of one division, with their total. */
  Block.Table table(LocalDate day) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    if (byDivision()) {
      booklet.rows().forEach(row -> rows.add(row(row.region().name(), row.totals())));
    } else {
      booklet.chapters().stream()
          .flatMap(chapter -> chapter.profiles().stream())
          .map(ProfilePage::community)
          .forEach(community -> rows.add(row(community.name(), Totals.of(community, day))));
    }
    rows.add(row(labels.of("booklet.total"), totals));
    if (!byDivision()) {
      rows.replaceAll(row -> List.of(row.get(0), row.get(2), row.get(3), row.get(4)));
    }
    List<List<Inline>> header = new ArrayList<>();
    header.add(cell(byDivision() ? "booklet.region" : "booklet.community"));
    if (byDivision()) {
      header.add(cell("booklet.communities"));
    }
    header.add(cell("booklet.registered"));
    header.add(cell("booklet.share"));
    header.add(cell("booklet.awards"));
    List<Alignment> columns = new ArrayList<>(Collections.nCopies(header.size(), Alignment.END));
    columns.set(0, Alignment.START);
    return new Block.Table(columns, header, rows);
  }

  private boolean byDivision() {
    return booklet.rows().size() > 1;
  }

  private List<Inline> cell(String label) {
    return FactTable.cell(labels.of(label));
  }

  private static List<List<Inline>> row(String name, Totals totals) {
    return List.of(
        FactTable.cell(name),
        FactTable.cell(Digits.grouped(totals.communities())),
        FactTable.cell(
            totals.counted() > 0 ? Digits.grouped(totals.registered()) : Amounts.UNKNOWN),
        FactTable.cell(Amounts.share(totals.share())),
        FactTable.cell(Digits.grouped(totals.honours())));
  }

  List<Block> charts(LocalDate day) {
    Charts charts = new Charts(Locale.CHINESE);
    return Stream.of(
            byDivision() ? charts.sharesByRegion(booklet.rows()) : communities(day),
            charts.honours(booklet.honours()))
        .flatMap(Optional::stream)
        .<Block>map(Block.Chart::new)
        .toList();
  }

  /** Registered volunteers by community, the most first; none where that is too much to read. */
  private Optional<Chart> communities(LocalDate day) {
    List<Chart.Bar> bars =
        booklet.chapters().stream()
            .flatMap(chapter -> chapter.profiles().stream())
            .map(ProfilePage::community)
            .map(community -> bar(community, Totals.of(community, day)))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingDouble(Chart.Bar::value).reversed())
            .toList();
    String words =
        bars.stream()
            .map(bar -> labels.of("booklet.chart.one", bar.name(), bar.text()))
            .collect(Collectors.joining(labels.of("list.comma")));
    return bars.size() < 2 || bars.size() > MOST_BARS
        ? Optional.empty()
        : Optional.of(
            new Chart.Bars(
                labels.of("booklet.chart"),
                labels.of("figure.registered.unit"),
                bars,
                labels.of("booklet.chart.words", words)));
  }

  private static Optional<Chart.Bar> bar(Community community, Totals own) {
    return own.counted() == 0
        ? Optional.empty()
        : Optional.of(
            new Chart.Bar(community.name(), own.registered(), Digits.grouped(own.registered())));
  }

  /** Who holds which honour, a table a level. */
  List<LevelGroup<HonourEntry>> honours() {
    return booklet.honours().stream()
        .map(
            group ->
                new LevelGroup<>(
                    group.level(),
                    group.entries().stream()
                        .filter(entry -> !entry.recipients().isEmpty())
                        .toList()))
        .filter(group -> !group.entries().isEmpty())
        .toList();
  }

  String level(LevelGroup<HonourEntry> group) {
    return group.level().map(HonourLevel::label).orElse(labels.of("honour.none"));
  }

  Block.Table holders(LevelGroup<HonourEntry> group) {
    return new Block.Table(
        List.of(Alignment.START, Alignment.START),
        List.of(
            FactTable.cell(labels.of("booklet.honour")),
            FactTable.cell(labels.of("booklet.holders"))),
        group.entries().stream()
            .map(
                entry ->
                    List.of(
                        FactTable.cell(entry.honour().title()),
                        FactTable.cell(
                            entry.recipients().stream()
                                .map(this::holder)
                                .collect(Collectors.joining(labels.of("list.pause"))))))
            .toList());
  }

  private String holder(Recipient recipient) {
    String year =
        recipient.award().year().isPresent()
            ? labels.of(
                "honour.detail", labels.of("honour.year", recipient.award().year().getAsInt()))
            : "";
    return recipient.community().name() + year;
  }
}

package fengcai.report;

import fengcai.chart.Charts;
import fengcai.model.Block;
import fengcai.model.Block.Table.Alignment;
import fengcai.model.HonourLevel;
import fengcai.model.Inline;
import fengcai.model.Moment;
import fengcai.page.HonourEntry;
import fengcai.page.LevelGroup;
import fengcai.page.Page;
import fengcai.page.Recipient;
import fengcai.page.RegionRow;
import fengcai.page.Report.Booklet;
import fengcai.page.Totals;
import fengcai.report.block.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A booklet's sums in words and tables. */
final class BookletFacts {

  private static final String NONE = "—";

  private final Booklet booklet;
  private final Labels labels;
  private final Totals totals;

  BookletFacts(Booklet booklet, Labels labels) {
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
        .map(Page.Profile::community)
        .flatMap(community -> community.article().published().stream())
        .max(Comparator.comparing(Moment::start));
  }

  List<KeyFigure> figures() {
    List<KeyFigure> figures = new ArrayList<>();
    add(figures, "communities", totals.communities() + "");
    if (totals.counted() > 0) {
      add(figures, "registered", totals.registered() + "");
    }
    totals.share().ifPresent(share -> add(figures, "share", share.percent().toPlainString()));
    if (totals.honours() > 0) {
      add(figures, "honours", totals.honours() + "");
    }
    return figures;
  }

  private void add(List<KeyFigure> figures, String name, String value) {
    String key = "figure." + name;
    figures.add(new KeyFigure(value, labels.of(key + ".unit"), labels.of(key)));
  }

  /** Sums by division with their total; none where there is but one division. */
  Optional<Block.Table> regions() {
    if (booklet.rows().size() < 2) {
      return Optional.empty();
    }
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (RegionRow row : booklet.rows()) {
      rows.add(row(row.region().name(), row.totals()));
    }
    rows.add(row(labels.of("booklet.total"), totals));
    return Optional.of(
        new Block.Table(
            List.of(Alignment.START, Alignment.END, Alignment.END, Alignment.END, Alignment.END),
            List.of(
                FactTable.cell(labels.of("booklet.region")),
                FactTable.cell(labels.of("booklet.communities")),
                FactTable.cell(labels.of("booklet.registered")),
                FactTable.cell(labels.of("booklet.share")),
                FactTable.cell(labels.of("booklet.awards"))),
            rows));
  }

  private static List<List<Inline>> row(String name, Totals totals) {
    return List.of(
        FactTable.cell(name),
        FactTable.cell(totals.communities() + ""),
        FactTable.cell(totals.counted() > 0 ? totals.registered() + "" : NONE),
        FactTable.cell(totals.share().map(Object::toString).orElse(NONE)),
        FactTable.cell(totals.honours() + ""));
  }

  List<Block> charts() {
    Charts charts = new Charts(Locale.CHINESE);
    return Stream.of(charts.sharesByRegion(booklet.rows()), charts.honours(booklet.honours()))
        .flatMap(Optional::stream)
        .<Block>map(Block.Chart::new)
        .toList();
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

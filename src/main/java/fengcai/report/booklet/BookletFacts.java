package fengcai.report.booklet;

import fengcai.chart.Charts;
import fengcai.model.document.Block;
import fengcai.model.document.Chart;
import fengcai.plan.element.LevelGroup;
import fengcai.plan.element.Phrases;
import fengcai.plan.element.RegisteredCount;
import fengcai.plan.profile.ProfileRow;
import fengcai.plan.report.BookletReport;
import fengcai.plan.statistics.Holder;
import fengcai.plan.statistics.HonourEntry;
import fengcai.plan.statistics.Totals;
import fengcai.report.section.Amounts;
import fengcai.report.section.Cover;
import fengcai.report.section.TableRows;
import fengcai.text.Digits;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A booklet's sums as texts, tables and charts. */
final class BookletFacts {

  private static final int MOST_BARS = 40;

  private final BookletReport booklet;
  private final Phrases phrases;
  private final Totals totals;

  BookletFacts(BookletReport booklet, Phrases phrases) {
    this.booklet = booklet;
    this.phrases = phrases;
    this.totals = booklet.totals();
  }

  Cover cover(String office, String release) {
    return new Cover(
        booklet.subject(),
        phrases.of("booklet.name"),
        phrases.of("booklet.kind"),
        List.of(period(), phrases.of("pair", phrases.of("report.release"), release)),
        office,
        phrases.date(booklet.issued()));
  }

  private String period() {
    int communities = totals.communities();
    return totals
        .period()
        .map(
            days ->
                days.isOneDay()
                    ? phrases.of("booklet.period", communities, days.to())
                    : phrases.of("booklet.period.span", communities, days.from(), days.to()))
        .orElseGet(() -> phrases.of("booklet.period.none", communities));
  }

  /** The title of the table of sums. */
  String tableTitle() {
    return phrases.of(byDivision() ? "booklet.regions" : "booklet.list");
  }

  /** Sums by division, or by community where all are of one division, with their total. */
  Block.Table table() {
    TableRows table =
        new TableRows(phrases).words(byDivision() ? "booklet.region" : "booklet.community");
    if (byDivision()) {
      table.numbers("booklet.communities");
    }
    table.numbers("booklet.registered", "booklet.share", "booklet.awards");
    booklet.divisions().forEach(row -> table.row(cells(row.name(), row.totals())));
    for (ProfileRow row : booklet.communities()) {
      table.row(
          row.community().text(),
          row.count().map(c -> Digits.grouped(c.registered())).orElse(TableRows.UNKNOWN),
          Amounts.share(row.count().flatMap(RegisteredCount::share)),
          Digits.grouped(row.honours()));
    }
    table.row(cells(phrases.of("booklet.total"), totals));
    return table.build();
  }

  private String[] cells(String name, Totals sums) {
    String registered = Amounts.of(sums.registeredIfCounted());
    String share = Amounts.share(sums.share());
    String honours = Digits.grouped(sums.honours());
    return byDivision()
        ? new String[] {name, Digits.grouped(sums.communities()), registered, share, honours}
        : new String[] {name, registered, share, honours};
  }

  private boolean byDivision() {
    return !booklet.divisions().isEmpty();
  }

  List<Block> charts() {
    Charts charts = new Charts(phrases);
    return Stream.of(
            byDivision() ? charts.sharesByRegion(booklet.divisions()) : communities(),
            charts.honours(booklet.honourSums()))
        .flatMap(Optional::stream)
        .<Block>map(Block.Chart::new)
        .toList();
  }

  /** Registered volunteers by community, the most first; none where there are too many bars. */
  private Optional<Chart> communities() {
    List<Chart.Bar> bars =
        booklet.communities().stream()
            .flatMap(row -> bar(row).stream())
            .sorted(Comparator.comparingDouble(Chart.Bar::value).reversed())
            .toList();
    if (bars.size() < 2 || bars.size() > MOST_BARS) {
      return Optional.empty();
    }
    String words =
        bars.stream()
            .map(bar -> phrases.of("booklet.chart.one", bar.name(), bar.text()))
            .collect(Collectors.joining(phrases.of("list.comma")));
    return Optional.of(
        new Chart.Bars(
            phrases.of("booklet.chart"),
            phrases.of("chart.unit.people"),
            bars,
            phrases.of("booklet.chart.words", words)));
  }

  private static Optional<Chart.Bar> bar(ProfileRow row) {
    return row.count()
        .map(
            count ->
                new Chart.Bar(
                    row.community().text(),
                    count.registered(),
                    Digits.grouped(count.registered())));
  }

  /** Who holds which honour of a level. */
  Block.Table holders(LevelGroup<HonourEntry> group) {
    TableRows table = new TableRows(phrases).words("booklet.honour", "booklet.holders");
    for (HonourEntry entry : group.entries()) {
      table.row(
          entry.title(),
          entry.holders().stream()
              .map(this::holder)
              .collect(Collectors.joining(phrases.of("list.pause"))));
    }
    return table.build();
  }

  private String holder(Holder holder) {
    String name = holder.community().text();
    return holder.year().isPresent()
        ? name + phrases.of("detail", phrases.of("honour.year", holder.year().getAsInt()))
        : name;
  }
}

package fengcai.report;

import fengcai.model.Block;
import fengcai.page.CommunityYear;
import fengcai.page.Ranking;
import fengcai.page.Ranking.Measure;
import fengcai.page.Ranking.Place;
import fengcai.report.block.Labels;
import fengcai.text.Digits;

/** A ranking, place by place. */
final class RankingTable {
  private RankingTable() {}

  static Block of(Ranking ranking, Labels labels) {
    boolean grown = ranking.measure() == Measure.GROWTH;
    TableRows table =
        new TableRows()
            .words(labels.of("annual.rank"))
            .words(labels.of("annual.community"))
            .words(labels.of(grown ? "annual.division" : "annual.place"));
    switch (ranking.measure()) {
      case REGISTERED -> table.numbers(labels.of("annual.registered"));
      case SHARE -> table.numbers(labels.of("annual.share"));
      case HOURS -> table.numbers(labels.of("annual.hours"));
      case GROWTH ->
          table
              .numbers(labels.of("annual.before"))
              .numbers(labels.of("annual.now"))
              .numbers(labels.of("annual.growth"));
    }
    for (Place place : ranking.places()) {
      CommunityYear year = place.community();
      String rank =
          place.shared() ? labels.of("annual.rank.shared", place.rank()) : place.rank() + "";
      String name = year.community().name();
      String where = grown ? year.place().region() : year.place().place();
      String value = Digits.grouped(place.value());
      switch (ranking.measure()) {
        case REGISTERED, HOURS -> table.row(rank, name, where, value);
        case SHARE -> table.row(rank, name, where, Amounts.share(year.share()));
        case GROWTH ->
            table.row(
                rank,
                name,
                where,
                year.change().map(c -> Digits.grouped(c.before())).orElse(Amounts.UNKNOWN),
                Digits.grouped(year.registered()),
                Amounts.percent(year.change()));
      }
    }
    return table.build();
  }
}

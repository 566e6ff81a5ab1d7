package fengcai.data.table;

import fengcai.model.Community;
import fengcai.model.Participation;
import fengcai.model.Team;
import fengcai.model.region.Regions;
import fengcai.plan.SitePlan;
import fengcai.plan.profile.CountRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Every profile with its newest count, in the site's order. */
final class CommunityTable {

  /** A community with the count that is printed of it. */
  private record Row(Community community, Optional<CountRow> count) {}

  private CommunityTable() {}

  static Table<?> of(SitePlan plan) {
    LocalDate today = plan.today();
    return new Table<>(
        "communities",
        columns(plan.publication().regions(), today),
        plan.profiles().stream()
            .map(community -> new Row(community, CountRow.latest(CountRow.of(community, today))))
            .toList());
  }

  private static List<Column<Row>> columns(Regions regions, LocalDate today) {
    return List.of(
        Column.text("address", row -> row.community().id().path()),
        Column.text("name", row -> row.community().name()),
        Column.text("region", row -> row.community().id().region().digits()),
        Column.text("regionName", row -> regions.fullName(row.community().id().region())),
        Column.known("street", row -> row.community().particulars().street()),
        Column.day("asOf", row -> row.count().map(CountRow::asOf)),
        Column.count("registered", row -> number(row.count(), CountRow::registered)),
        Column.count("residents", row -> number(row.count(), CountRow::residents)),
        Column.percent("share", row -> row.count().flatMap(CountRow::share)),
        Column.count("active", row -> number(row.count(), CountRow::active)),
        Column.count("partyMembers", row -> number(row.count(), CountRow::partyMembers)),
        Column.number("hours", row -> row.count().flatMap(CountRow::hours)),
        Column.count("personTimes", row -> number(row.count(), CountRow::personTimes)),
        Column.count("activities", row -> number(row.count(), CountRow::activities)),
        Column.texts(
            "teams",
            row -> row.community().particulars().teams().stream().map(Team::name).toList()),
        Column.texts("partners", row -> row.community().particulars().partners()),
        Column.texts(
            "honours",
            row ->
                row.community().currentAwards(today).stream()
                    .map(award -> award.honour().title())
                    .distinct()
                    .toList()),
        Column.known(
            "campaign", row -> row.community().participation().map(Participation::campaign)),
        Column.known(
            "category", row -> row.community().participation().flatMap(Participation::category)),
        Column.text("title", row -> row.community().article().title()),
        Column.known("source", row -> row.community().article().source()),
        Column.time("published", row -> row.community().article().published()),
        Column.time("updated", row -> row.community().article().updated()));
  }

  private static OptionalLong number(
      Optional<CountRow> count, Function<CountRow, OptionalLong> number) {
    return count.map(number).orElse(OptionalLong.empty());
  }
}

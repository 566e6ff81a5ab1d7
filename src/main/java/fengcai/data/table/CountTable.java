package fengcai.data.table;

import fengcai.model.Community;
import fengcai.plan.SitePlan;
import fengcai.plan.profile.CountRow;
import java.util.List;
import java.util.Optional;

/** Every count of every profile up to the day of the build, the oldest first. */
final class CountTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.text("address", row -> row.community().id().path()),
          Column.text("name", row -> row.community().name()),
          Column.text("region", row -> row.community().id().region().digits()),
          Column.day("asOf", row -> Optional.of(row.count().asOf())),
          Column.count("registered", row -> row.count().registered()),
          Column.count("residents", row -> row.count().residents()),
          Column.percent("share", row -> row.count().share()),
          Column.count("active", row -> row.count().active()),
          Column.count("partyMembers", row -> row.count().partyMembers()),
          Column.number("hours", row -> row.count().hours()),
          Column.count("personTimes", row -> row.count().personTimes()),
          Column.count("activities", row -> row.count().activities()),
          Column.known("source", row -> row.count().source()));

  private record Row(Community community, CountRow count) {}

  private CountTable() {}

  static Table<?> of(SitePlan plan) {
    List<Row> rows =
        plan.profiles().stream()
            .flatMap(
                community ->
                    CountRow.of(community, plan.today()).stream()
                        .map(count -> new Row(community, count)))
            .toList();
    return new Table<>("counts", COLUMNS, rows);
  }
}

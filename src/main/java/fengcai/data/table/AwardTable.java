package fengcai.data.table;

import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.HonourLevel;
import fengcai.model.region.Regions;
import fengcai.plan.SitePlan;
import java.time.LocalDate;
import java.util.List;

/** Every award of every profile, those included that no longer hold. */
final class AwardTable {

  private record Row(Community community, Award award) {}

  private AwardTable() {}

  static Table<?> of(SitePlan plan) {
    List<Row> rows =
        plan.profiles().stream()
            .flatMap(
                community -> community.awards().stream().map(award -> new Row(community, award)))
            .toList();
    return new Table<>("honours", columns(plan.publication().regions(), plan.today()), rows);
  }

  private static List<Column<Row>> columns(Regions regions, LocalDate today) {
    DataWords words = new DataWords();
    return List.of(
        Column.text("honour", row -> row.award().honour().title()),
        Column.known("level", row -> row.award().honour().level().map(HonourLevel::label)),
        Column.known("grantor", row -> row.award().honour().grantor()),
        Column.year("year", row -> row.award().year()),
        Column.text("address", row -> row.community().id().path()),
        Column.text("name", row -> row.community().name()),
        Column.text("region", row -> row.community().id().region().digits()),
        Column.text("regionName", row -> regions.fullName(row.community().id().region())),
        Column.day("validUntil", row -> row.award().validUntil()),
        Column.text("standing", row -> words.standing(row.award().standing(today))));
  }
}

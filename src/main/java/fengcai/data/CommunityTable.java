package fengcai.data;

import fengcai.model.Community;
import fengcai.model.Participation;
import fengcai.model.Regions;
import fengcai.model.Team;
import fengcai.model.VolunteerCount;
import fengcai.page.CurrentAwards;
import fengcai.page.SitePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Every profile with its newest count, in the site's order. */
final class CommunityTable {

  /** A community with the count that is printed of it. */
  private record Row(Community community, Optional<VolunteerCount> count) {}

  private CommunityTable() {}

  static Table<?> of(SitePlan plan) {
    LocalDate today = plan.today();
    return new Table<>(
        "communities",
        columns(plan.publication().regions(), today),
        plan.profiles().stream()
            .map(community -> new Row(community, community.latestCount(today)))
            .toList());
  }

  private static List<Column<Row>> columns(Regions regions, LocalDate today) {
    return List.of(
        Column.text("address", row -> row.community().id().path()),
        Column.text("name", row -> row.community().name()),
        Column.text("region", row -> row.community().id().region().digits()),
        Column.text("regionName", row -> regions.fullName(row.community().id().region())),
        Column.known("street", row -> row.community().street()),
        Column.day("asOf", row -> row.count().map(VolunteerCount::asOf)),
        Column.count("registered", row -> number(row.count(), VolunteerCount::registered)),
        Column.count("residents", row -> number(row.count(), row.community()::residentsAt)),
        Column.percent("share", row -> row.count().flatMap(row.community()::shareAt)),
        Column.count("active", row -> number(row.count(), VolunteerCount::active)),
        Column.count("partyMembers", row -> number(row.count(), VolunteerCount::partyMembers)),
        Column.number("hours", row -> row.count().flatMap(VolunteerCount::hours)),
        Column.count("personTimes", row -> number(row.count(), VolunteerCount::personTimes)),
        Column.count("activities", row -> number(row.count(), VolunteerCount::activities)),
        Column.texts("teams", row -> row.community().teams().stream().map(Team::name).toList()),
        Column.texts("partners", row -> row.community().partners()),
        Column.texts(
            "honours",
            row ->
                CurrentAwards.of(row.community(), today).stream()
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
      Optional<VolunteerCount> count, Function<VolunteerCount, OptionalLong> number) {
    return count.map(number).orElse(OptionalLong.empty());
  }
}

package fengcai.data.table;

import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.HonourLevel;
import fengcai.model.Participation;
import fengcai.model.Stage;
import fengcai.model.Team;
import fengcai.model.region.RegionCode;
import fengcai.model.region.Regions;
import fengcai.plan.SitePlan;
import fengcai.plan.profile.CountRow;
import fengcai.plan.statistics.CampaignFacts;
import fengcai.plan.statistics.RegionRow;
import fengcai.plan.statistics.Totals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The published tables with their columns. */
public final class Tables {

  /** A community with one of its counts. */
  private record CountOf(Community community, Optional<CountRow> count) {}

  private record AwardOf(Community community, Award award) {}

  private final SitePlan plan;
  private final Regions regions;
  private final LocalDate today;

  private Tables(SitePlan plan) {
    this.plan = plan;
    this.regions = plan.publication().regions();
    this.today = plan.today();
  }

  /** All of them, in order. */
  public static List<Table<?>> of(SitePlan plan) {
    Tables tables = new Tables(plan);
    return List.of(
        tables.communities(),
        tables.counts(),
        tables.honours(),
        tables.regions(),
        tables.campaigns());
  }

  /** Every profile with its newest count, in the site's order. */
  private Table<CountOf> communities() {
    List<Column<CountOf>> columns = new ArrayList<>(community(CountOf::community));
    columns.add(regionName(CountOf::community));
    columns.add(Column.known("street", row -> row.community().particulars().street()));
    columns.addAll(numbers());
    columns.addAll(
        List.of(
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
                "category",
                row -> row.community().participation().flatMap(Participation::category)),
            Column.text("title", row -> row.community().article().title()),
            Column.known("source", row -> row.community().article().source()),
            Column.time("published", row -> row.community().article().published()),
            Column.time("updated", row -> row.community().article().updated())));
    return new Table<>(
        "communities",
        columns,
        plan.profiles().stream()
            .map(each -> new CountOf(each, CountRow.latest(CountRow.of(each, today))))
            .toList());
  }

  /** Every count of every profile up to the day of the build, the oldest first. */
  private Table<CountOf> counts() {
    List<Column<CountOf>> columns = new ArrayList<>(community(CountOf::community));
    columns.addAll(numbers());
    columns.add(Column.known("source", row -> row.count().flatMap(CountRow::source)));
    return new Table<>(
        "counts",
        columns,
        plan.profiles().stream()
            .flatMap(
                each ->
                    CountRow.of(each, today).stream()
                        .map(count -> new CountOf(each, Optional.of(count))))
            .toList());
  }

  /** Every award of every profile, those included that no longer hold. */
  private Table<AwardOf> honours() {
    DataWords words = new DataWords();
    List<Column<AwardOf>> columns = new ArrayList<>();
    columns.add(Column.text("honour", row -> row.award().honour().title()));
    columns.add(Column.known("level", row -> row.award().honour().level().map(HonourLevel::label)));
    columns.add(Column.known("grantor", row -> row.award().honour().grantor()));
    columns.add(Column.year("year", row -> row.award().year()));
    columns.addAll(community(AwardOf::community));
    columns.add(regionName(AwardOf::community));
    columns.add(Column.day("validUntil", row -> row.award().validUntil()));
    columns.add(Column.text("standing", row -> words.standing(row.award().standing(today))));
    return new Table<>(
        "honours",
        columns,
        plan.profiles().stream()
            .flatMap(each -> each.awards().stream().map(award -> new AwardOf(each, award)))
            .toList());
  }

  /** Every division with a profile, each with the sums over it and all below it. */
  private Table<RegionRow> regions() {
    List<Column<RegionRow>> columns = new ArrayList<>();
    columns.add(Column.text("region", row -> row.code().digits()));
    columns.add(Column.text("name", RegionRow::name));
    columns.add(Column.text("regionName", row -> regions.fullName(row.code())));
    columns.add(Column.known("parent", row -> parent(row.code())));
    columns.addAll(sums(RegionRow::totals));
    return new Table<>("regions", columns, plan.regions());
  }

  /** Every campaign with the sums over those who take part. */
  private Table<CampaignFacts> campaigns() {
    List<Column<CampaignFacts>> columns = new ArrayList<>();
    columns.add(Column.text("campaign", row -> row.campaign().id()));
    columns.add(Column.text("name", row -> row.campaign().name()));
    columns.add(Column.year("year", row -> row.campaign().year()));
    columns.add(Column.texts("organisers", row -> row.campaign().organisers()));
    columns.add(Column.texts("categories", row -> row.campaign().categories()));
    columns.add(Column.known("stage", row -> row.campaign().stageOn(today).map(Stage::name)));
    columns.addAll(sums(CampaignFacts::totals));
    return new Table<>("campaigns", columns, plan.campaigns());
  }

  /** The nearest listed division above. */
  private Optional<String> parent(RegionCode code) {
    List<String> chain =
        regions.chain(code).stream().map(region -> region.code().digits()).toList();
    return chain.size() < 2 ? Optional.empty() : Optional.of(chain.get(chain.size() - 2));
  }

  /** Which community a row is of. */
  private static <R> List<Column<R>> community(Function<R, Community> community) {
    return List.of(
        Column.text("address", row -> community.apply(row).id().path()),
        Column.text("name", row -> community.apply(row).name()),
        Column.text("region", row -> community.apply(row).id().region().digits()));
  }

  private <R> Column<R> regionName(Function<R, Community> community) {
    return Column.text("regionName", row -> regions.fullName(community.apply(row).id().region()));
  }

  /** The numbers of a count. */
  private static List<Column<CountOf>> numbers() {
    return List.of(
        Column.day("asOf", row -> row.count().map(CountRow::asOf)),
        number("registered", CountRow::registered),
        number("residents", CountRow::residents),
        Column.percent("share", row -> row.count().flatMap(CountRow::share)),
        number("active", CountRow::active),
        number("partyMembers", CountRow::partyMembers),
        Column.number("hours", row -> row.count().flatMap(CountRow::hours)),
        number("personTimes", CountRow::personTimes),
        number("activities", CountRow::activities));
  }

  private static Column<CountOf> number(String key, Function<CountRow, OptionalLong> number) {
    return Column.count(key, row -> row.count().map(number).orElse(OptionalLong.empty()));
  }

  /** Sums over the communities of a division or a campaign. */
  private static <R> List<Column<R>> sums(Function<R, Totals> totals) {
    return List.of(
        sum("communities", totals, all -> OptionalLong.of(all.communities())),
        sum("counted", totals, all -> OptionalLong.of(all.counted())),
        sum("registered", totals, all -> known(all.registered(), all.counted())),
        sum("residents", totals, all -> known(all.residents(), all.withResidents())),
        Column.percent("share", row -> totals.apply(row).share()),
        Column.number("hours", row -> totals.apply(row).hoursIfRecorded()),
        sum("teams", totals, all -> OptionalLong.of(all.teams())),
        sum("honours", totals, all -> OptionalLong.of(all.honours())),
        Column.day("from", row -> totals.apply(row).from()),
        Column.day("to", row -> totals.apply(row).to()));
  }

  private static <R> Column<R> sum(
      String key, Function<R, Totals> totals, Function<Totals, OptionalLong> number) {
    return Column.count(key, row -> number.apply(totals.apply(row)));
  }

  /** A sum; empty if no value was known. */
  private static OptionalLong known(long sum, int parts) {
    return parts == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
  }
}

package fengcai.data.table;

import fengcai.model.region.RegionCode;
import fengcai.model.region.Regions;
import fengcai.plan.SitePlan;
import fengcai.plan.statistics.RegionRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every division with a profile, each with the sums over it and all below it. */
final class RegionTable {
  private RegionTable() {}

  static Table<?> of(SitePlan plan) {
    return new Table<>("regions", columns(plan.publication().regions()), plan.regions());
  }

  private static List<Column<RegionRow>> columns(Regions regions) {
    List<Column<RegionRow>> own =
        List.of(
            Column.text("region", row -> row.code().digits()),
            Column.text("name", row -> row.name()),
            Column.text("regionName", row -> regions.fullName(row.code())),
            Column.known("parent", row -> parent(regions, row.code())));
    return Stream.concat(own.stream(), SumColumns.of(RegionRow::totals).stream()).toList();
  }

  /** The nearest listed division above. */
  private static Optional<String> parent(Regions regions, RegionCode code) {
    List<String> chain =
        regions.chain(code).stream().map(region -> region.code().digits()).toList();
    return chain.size() < 2 ? Optional.empty() : Optional.of(chain.get(chain.size() - 2));
  }
}

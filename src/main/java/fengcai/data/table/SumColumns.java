package fengcai.data.table;

import fengcai.plan.statistics.Totals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Columns with sums over the communities of a division or a campaign. */
final class SumColumns {
  private SumColumns() {}

  static <R> List<Column<R>> of(Function<R, Totals> totals) {
    return List.of(
        count("communities", totals, sum -> OptionalLong.of(sum.communities())),
        count("counted", totals, sum -> OptionalLong.of(sum.counted())),
        count("registered", totals, sum -> known(sum.registered(), sum.counted())),
        count("residents", totals, sum -> known(sum.residents(), sum.withResidents())),
        Column.percent("share", row -> totals.apply(row).share()),
        Column.number(
            "hours",
            row ->
                Optional.of(totals.apply(row)).filter(s -> s.withHours() > 0).map(Totals::hours)),
        count("teams", totals, sum -> OptionalLong.of(sum.teams())),
        count("honours", totals, sum -> OptionalLong.of(sum.honours())),
        Column.day("from", row -> totals.apply(row).from()),
        Column.day("to", row -> totals.apply(row).to()));
  }

  private static <R> Column<R> count(
      String key, Function<R, Totals> totals, Function<Totals, OptionalLong> number) {
    return Column.count(key, row -> number.apply(totals.apply(row)));
  }

  /** A sum; empty if no value was known. */
  private static OptionalLong known(long sum, int parts) {
    return parts == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
  }
}

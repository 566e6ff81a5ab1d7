package fengcai.data;

import fengcai.model.Stage;
import fengcai.page.CampaignRow;
import fengcai.page.SitePlan;
import fengcai.page.StatisticsPage;
import java.util.List;
import java.util.stream.Stream;

/** Every campaign with the sums over those who take part. */
final class CampaignTable {

  private static final List<Column<CampaignRow>> OWN =
      List.of(
          Column.text("campaign", row -> row.campaign().id()),
          Column.text("name", row -> row.campaign().name()),
          Column.year("year", row -> row.campaign().year()),
          Column.texts("organisers", row -> row.campaign().organisers()),
          Column.texts("categories", row -> row.campaign().categories()),
          Column.known("stage", row -> row.stage().map(Stage::name)));

  private CampaignTable() {}

  static Table<?> of(SitePlan plan) {
    List<CampaignRow> rows =
        plan.pages().stream()
            .flatMap(
                page -> page instanceof StatisticsPage s ? s.campaigns().stream() : Stream.empty())
            .toList();
    List<Column<CampaignRow>> columns =
        Stream.concat(OWN.stream(), SumColumns.of(CampaignRow::totals).stream()).toList();
    return new Table<>("campaigns", columns, rows);
  }
}

package fengcai.data.table;

import fengcai.model.Stage;
import fengcai.plan.SitePlan;
import fengcai.plan.statistics.CampaignFacts;
import java.util.List;
import java.util.stream.Stream;

/** Every campaign with the sums over those who take part. */
final class CampaignTable {

  private CampaignTable() {}

  static Table<?> of(SitePlan plan) {
    List<Column<CampaignFacts>> own =
        List.of(
            Column.text("campaign", row -> row.campaign().id()),
            Column.text("name", row -> row.campaign().name()),
            Column.year("year", row -> row.campaign().year()),
            Column.texts("organisers", row -> row.campaign().organisers()),
            Column.texts("categories", row -> row.campaign().categories()),
            Column.known("stage", row -> row.campaign().stageOn(plan.today()).map(Stage::name)));
    List<Column<CampaignFacts>> columns =
        Stream.concat(own.stream(), SumColumns.of(CampaignFacts::totals).stream()).toList();
    return new Table<>("campaigns", columns, plan.campaigns());
  }
}

package fengcai.report;

import fengcai.model.Award.Standing;
import fengcai.model.Block;
import fengcai.model.HonourLevel;
import fengcai.page.AnnualChanges.EndedAward;
import fengcai.page.AnnualFigures;
import fengcai.page.AnnualHonours;
import fengcai.page.PlacedAward;
import fengcai.report.block.Labels;
import fengcai.text.Dates;
import java.util.Optional;

/** What an annual report says of honours in tables. */
final class AnnualHonourTables {

  private final AnnualFigures figures;
  private final Labels labels;

  AnnualHonourTables(AnnualFigures figures, Labels labels) {
    this.figures = figures;
    this.labels = labels;
  }

  Block levels() {
    TableRows table =
        new TableRows()
            .words(labels.of("annual.level"))
            .numbers(labels.of("annual.honours.year", figures.year()))
            .numbers(labels.of("annual.honours.held"));
    int awarded = 0;
    int held = 0;
    for (AnnualHonours own : figures.honours()) {
      table.row(level(own.level()), own.awarded().size() + "", own.held() + "");
      awarded += own.awarded().size();
      held += own.held();
    }
    table.total(labels.of("annual.total"), awarded + "", held + "");
    return table.build();
  }

  /** None where nothing was awarded. */
  Optional<Block> awarded() {
    TableRows table =
        new TableRows()
            .words(labels.of("annual.level"))
            .words(labels.of("annual.honour"))
            .words(labels.of("annual.community"))
            .words(labels.of("annual.place"));
    for (AnnualHonours own : figures.honours()) {
      for (PlacedAward award : own.awarded()) {
        table.row(
            level(own.level()),
            award.award().honour().title(),
            award.holder().community().name(),
            award.holder().place());
      }
    }
    return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
  }

  private String level(Optional<HonourLevel> level) {
    return level.map(HonourLevel::label).orElse(labels.of("honour.none"));
  }

  Block ended() {
    TableRows table =
        new TableRows()
            .words(labels.of("annual.honour"))
            .words(labels.of("annual.community"))
            .words(labels.of("annual.ended.why"))
            .words(labels.of("annual.ended.day"));
    for (EndedAward ended : figures.changes().ended()) {
      String why =
          ended.why() == Standing.REVOKED ? "annual.ended.revoked" : "annual.ended.expired";
      table.row(
          ended.award().award().honour().title(),
          ended.award().holder().community().name(),
          labels.of(why),
          Dates.chinese(ended.day()));
    }
    return table.build();
  }
}

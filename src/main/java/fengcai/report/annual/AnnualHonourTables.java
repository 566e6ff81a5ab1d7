package fengcai.report.annual;

import fengcai.model.Award.Standing;
import fengcai.model.document.Block;
import fengcai.plan.annual.AnnualChanges.EndedAward;
import fengcai.plan.annual.AnnualHonours;
import fengcai.plan.annual.AnnualStatistics;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.Phrases;
import fengcai.report.section.TableRows;
import java.util.Optional;

/** The tables of honours of an annual report. */
final class AnnualHonourTables {

  private final AnnualStatistics figures;
  private final Phrases phrases;

  AnnualHonourTables(AnnualStatistics figures, Phrases phrases) {
    this.figures = figures;
    this.phrases = phrases;
  }

  Block levels() {
    TableRows table =
        new TableRows(phrases)
            .words("annual.level")
            .numbers(Phrase.of("annual.honours.year", figures.year()))
            .numbers("annual.honours.held");
    for (AnnualHonours own : figures.honours()) {
      table.row(phrases.level(own.level()), own.awarded().size() + "", own.held() + "");
    }
    table.total(phrases.of("annual.total"), figures.awarded() + "", figures.held() + "");
    return table.build();
  }

  /** Empty where nothing was awarded. */
  Optional<Block> awarded() {
    TableRows table =
        new TableRows(phrases)
            .words("annual.level", "annual.honour", "annual.community", "annual.place");
    for (AnnualHonours own : figures.honours()) {
      for (AnnualHonours.Awarded award : own.awarded()) {
        table.row(
            phrases.level(own.level()),
            award.honour(),
            award.holder().text(),
            award.holder().place());
      }
    }
    return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
  }

  Block ended() {
    TableRows table =
        new TableRows(phrases)
            .words("annual.honour", "annual.community", "annual.ended.why", "annual.ended.day");
    for (EndedAward ended : figures.changes().ended()) {
      String why =
          ended.why() == Standing.REVOKED ? "annual.ended.revoked" : "annual.ended.expired";
      table.row(ended.honour(), ended.holder().text(), phrases.of(why), phrases.date(ended.day()));
    }
    return table.build();
  }
}

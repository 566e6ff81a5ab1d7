package fengcai.check.facts;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Positions;
import fengcai.model.Publication;
import java.time.LocalDate;
import java.util.List;

/** All checks of facts. */
public final class FactChecks {

  private static final List<FactCheck> ALL =
      List.of(
          new CountCheck(),
          new ResidentsCheck(),
          new HonourCheck(),
          new ArticleCheck(),
          new CampaignCheck(),
          new IssueCheck(),
          new SiteCheck(),
          new ColumnCheck());

  private FactChecks() {}

  public static List<Diagnostic> run(
      Publication publication, Positions positions, LocalDate today) {
    return ALL.stream()
        .flatMap(check -> check.check(publication, positions, today).stream())
        .sorted()
        .toList();
  }
}

package fengcai.check;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Positions;
import fengcai.model.Publication;
import java.time.LocalDate;
import java.util.List;

/** All checks of facts. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new CountCheck(),
          new ResidentsCheck(),
          new HonourCheck(),
          new ArticleCheck(),
          new CampaignCheck(),
          new IssueCheck(),
          new SiteCheck(),
          new ColumnCheck());

  private Checks() {}

  public static List<Diagnostic> run(
      Publication publication, Positions positions, LocalDate today) {
    return ALL.stream()
        .flatMap(check -> check.check(publication, positions, today).stream())
        .sorted()
        .toList();
  }
}

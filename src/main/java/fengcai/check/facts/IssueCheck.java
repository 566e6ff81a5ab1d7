package fengcai.check.facts;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Campaign;
import fengcai.model.Honour;
import fengcai.model.IssuedDocument;
import fengcai.model.Publication;
import fengcai.model.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks that official documents are not printed before their date. */
public final class IssueCheck implements FactCheck {

  @Override
  public List<Diagnostic> check(Publication publication, Positions positions, LocalDate today) {
    List<Diagnostic> found = new ArrayList<>();
    for (Campaign campaign : publication.campaigns()) {
      Optional<LocalDate> notice = campaign.noticeOn(LocalDate.MAX).map(Stage::from);
      check(campaign.notice(), notice, () -> positions.campaign(campaign.id(), "notice"))
          .ifPresent(found::add);
      Optional<LocalDate> naming = campaign.namingOn(LocalDate.MAX).map(Stage::from);
      check(campaign.roll(), naming, () -> positions.campaign(campaign.id(), "roll"))
          .ifPresent(found::add);
    }
    for (Honour honour : publication.honours()) {
      // The roll of an honour is dated on the day of the build.
      Optional<LocalDate> dated = honour.slug().map(slug -> today);
      check(honour.roll(), dated, () -> positions.honour(honour.slug().orElseThrow(), "roll"))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Diagnostic> check(
      IssuedDocument issue, Optional<LocalDate> dated, Supplier<Position> position) {
    Optional<LocalDate> printed = issue.printed();
    return dated
        .filter(day -> printed.isPresent() && day.isAfter(printed.get()))
        .map(day -> Diagnostic.of(Rule.PRINTED_EARLY, position.get(), printed.get(), day));
  }
}

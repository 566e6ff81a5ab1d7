package fengcai.check;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Campaign;
import fengcai.model.Honour;
import fengcai.model.Issue;
import fengcai.model.Publication;
import fengcai.model.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether official documents are printed no earlier than they are dated. */
final class IssueCheck implements Check {

  @Override
  public List<Diagnostic> check(Publication publication, Positions positions, LocalDate today) {
    List<Diagnostic> found = new ArrayList<>();
    for (Campaign campaign : publication.campaigns()) {
      check(campaign.notice(), from(campaign.noticeOn(LocalDate.MAX)))
          .map(day -> early(positions.campaign(campaign.id(), "notice"), campaign.notice(), day))
          .ifPresent(found::add);
      check(campaign.roll(), from(campaign.namingOn(LocalDate.MAX)))
          .map(day -> early(positions.campaign(campaign.id(), "roll"), campaign.roll(), day))
          .ifPresent(found::add);
    }
    for (Honour honour : publication.honours()) {
      // A roll of holders is of the day it is made on.
      check(honour.roll(), Optional.of(today))
          .flatMap(
              day ->
                  honour
                      .slug()
                      .map(slug -> early(positions.honour(slug, "roll"), honour.roll(), day)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<LocalDate> from(Optional<Stage> stage) {
    return stage.map(Stage::from);
  }

  /** The document's date where it is printed before. */
  private static Optional<LocalDate> check(Issue issue, Optional<LocalDate> dated) {
    return dated.filter(day -> issue.printed().filter(day::isAfter).isPresent());
  }

  private static Diagnostic early(Position position, Issue issue, LocalDate dated) {
    return Diagnostic.of(
        Rule.PRINTED_EARLY, position, issue.printed().orElseThrow().toString(), dated.toString());
  }
}

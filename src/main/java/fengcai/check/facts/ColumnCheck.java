package fengcai.check.facts;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Article.Status;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that columns are neither empty nor stale (政府网站与政务新媒体检查指标). */
public final class ColumnCheck implements FactCheck {

  private static final int FRESH_DAYS = 14;

  @Override
  public List<Diagnostic> check(Publication publication, Positions positions, LocalDate today) {
    List<Diagnostic> found = new ArrayList<>();
    List<Community> live =
        publication.communities().stream()
            .filter(
                community ->
                    community.article().status(today.plusDays(1).atStartOfDay().minusNanos(1))
                        == Status.LIVE)
            .toList();
    newest(live)
        .filter(day -> day.isBefore(today.minusDays(FRESH_DAYS)))
        .ifPresent(
            day ->
                found.add(
                    Diagnostic.of(Rule.COLUMN_STALE, positions.site("name"), day, FRESH_DAYS)));
    Set<String> campaigns = new HashSet<>();
    Set<String> honours = new HashSet<>();
    for (Community community : live) {
      community.participation().ifPresent(part -> campaigns.add(part.campaign()));
      community.awards().forEach(award -> honours.add(award.honour().title()));
    }
    for (Campaign campaign : publication.campaigns()) {
      if (!campaigns.contains(campaign.id())) {
        found.add(
            Diagnostic.of(
                Rule.COLUMN_EMPTY, positions.campaign(campaign.id(), "name"), campaign.name()));
      }
    }
    for (Honour honour : publication.honours()) {
      if (honour.slug().isPresent() && !honours.contains(honour.title())) {
        found.add(
            Diagnostic.of(
                Rule.COLUMN_EMPTY, positions.honour(honour.slug().get(), "title"), honour.title()));
      }
    }
    return found;
  }

  private static Optional<LocalDate> newest(List<Community> live) {
    return live.stream()
        .map(Community::article)
        .flatMap(article -> article.updated().or(article::published).stream())
        .map(moment -> moment.date())
        .max(LocalDate::compareTo);
  }
}

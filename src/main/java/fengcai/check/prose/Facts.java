package fengcai.check.prose;

import static java.util.Objects.requireNonNull;

import fengcai.model.Award;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a text can be held against.
 *
 * @param today the day of the build
 * @param clauses what is known of the clauses of its texts
 */
record Facts(
    Community community, Optional<Campaign> campaign, LocalDate today, Lead.Clauses clauses) {

  Facts(Community community, Optional<Campaign> campaign, LocalDate today) {
    this(community, campaign, today, new Lead.Clauses());
  }

  Facts {
    requireNonNull(community);
    requireNonNull(campaign);
    requireNonNull(today);
    requireNonNull(clauses);
  }

  /** The day as of which the text speaks: of its last change, else of its publication. */
  LocalDate written() {
    return community
        .article()
        .updated()
        .or(community.article()::published)
        .map(Moment::date)
        .orElse(today);
  }

  /** The community's honours, without those whose title is missing in their record. */
  List<Award> awards() {
    return community.awards().stream().filter(award -> !award.honour().title().isBlank()).toList();
  }
}

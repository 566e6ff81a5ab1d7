package fengcai.check.text;

import fengcai.model.Award;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the texts of a community are checked against. For one thread, because of the cache.
 *
 * @param today the day of the build
 * @param clauses a cache for the texts of this community
 */
public record TextFacts(
    Community community, Optional<Campaign> campaign, LocalDate today, Clauses clauses) {

  public TextFacts(Community community, Optional<Campaign> campaign, LocalDate today) {
    this(community, campaign, today, new Clauses());
  }

  /** The day as of which the text speaks: of its last change, else of its publication. */
  public LocalDate written() {
    return community
        .article()
        .updated()
        .or(community.article()::published)
        .map(Moment::date)
        .orElse(today);
  }

  /** The community's honours, without those that lack a title. */
  public List<Award> awards() {
    return community.awards().stream().filter(award -> !award.honour().title().isBlank()).toList();
  }
}

package fengcai.content.merge;

import fengcai.content.merge.AwardMerge.InlineHonour;
import fengcai.model.Campaign;
import fengcai.model.Community;
import java.util.List;
import java.util.Optional;

/**
 * The facts of a community from its record and the ledgers.
 *
 * @param community empty if the record states no name
 * @param campaign that the community takes part in
 * @param inlineHonours the honours of the record that have no ledger
 */
public record MergedCommunity(
    Optional<Community> community, Optional<Campaign> campaign, List<InlineHonour> inlineHonours) {

  public MergedCommunity {
    inlineHonours = List.copyOf(inlineHonours);
  }
}

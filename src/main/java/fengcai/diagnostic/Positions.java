package fengcai.diagnostic;

import fengcai.model.CommunityId;
import java.time.LocalDate;

/**
 * Finds the positions of facts. Keys are the English ones; for a key that is absent the answer is
 * the start of its record.
 */
public interface Positions {

  Position community(CommunityId id, String key);

  /** In the community's record, or else in a ledger of that day. */
  Position count(CommunityId id, LocalDate asOf, String key);

  /** In the community's record, or else the name of the community. */
  Position award(CommunityId id, String title);

  Position honour(String slug, String key);

  Position campaign(String id, String key);

  /** The last day of a stage of a campaign. */
  Position stage(String campaign, String name);

  Position page(String path, String key);

  Position site(String key);
}

package fengcai.diagnostic;

import fengcai.model.CommunityId;
import java.time.LocalDate;

/**
 * Where facts were stated. Keys are the English ones; a place that was not written is answered with
 * the start of its record.
 */
public interface Positions {

  Position community(CommunityId id, String key);

  /** Where a count was stated, in the community's record or else in the ledger of that day. */
  Position count(CommunityId id, LocalDate asOf, String key);

  /** Where a community was said to hold an honour, in its record or else in the honour's. */
  Position award(CommunityId id, String title);

  Position honour(String slug, String key);

  Position campaign(String id, String key);

  /** Where a stage of a campaign begins. */
  Position stage(String campaign, String name);

  Position page(String path, String key);

  Position site(String key);
}

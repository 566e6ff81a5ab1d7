package fengcai.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a community is sorted and found.
 *
 * @param aliases former addresses: 130703/old
 */
public record Listing(
    OptionalInt order, Optional<String> pinyin, List<String> aliases, List<CommunityId> related) {

  public Listing {
    aliases = List.copyOf(aliases);
    related = List.copyOf(related);
  }
}

package fengcai.plan.element;

import java.util.Optional;

/**
 * A link to a profile and where its community is.
 *
 * @param text the community's name or the profile's title
 * @param region the full name of the division (张家口市桥西区)
 */
public record ProfileLink(String text, String region, Optional<String> street, Address address) {

  /** Division and, if known, street. */
  public String place() {
    return region + street.orElse("");
  }
}

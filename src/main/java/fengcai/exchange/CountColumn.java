package fengcai.exchange;

import java.util.Optional;
import java.util.function.Function;

/** The values of a count, in the order in which records write them. */
enum CountColumn {
  REGISTERED("registered", FormLabel.REGISTERED, Figures::count),
  SHARE("share", FormLabel.SHARE, Figures::share),
  RESIDENTS("residents", FormLabel.RESIDENTS, Figures::count),
  ACTIVE("active", FormLabel.ACTIVE, Figures::count),
  PARTY_MEMBERS("partyMembers", FormLabel.PARTY_MEMBERS, Figures::count),
  HOURS("hours", FormLabel.HOURS, Figures::hours),
  PERSON_TIMES("personTimes", FormLabel.PERSON_TIMES, Figures::count),
  ACTIVITIES("activities", FormLabel.ACTIVITIES, Figures::count);

  private final String key;
  private final FormLabel label;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
  private final Function<String, Optional<String>> parser;

  CountColumn(String key, FormLabel label, Function<String, Optional<String>> parser) {
    this.key = key;
    this.label = label;
    this.parser = parser;
  }

  /** The key in records. */
  String key() {
    return key;
  }

  /** The label in forms and tables. */
  FormLabel label() {
    return label;
  }

  /** The value as records write it; empty if the text is not a valid value. */
  Optional<String> parse(String text) {
    return parser.apply(text);
  }
}

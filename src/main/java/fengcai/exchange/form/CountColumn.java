package fengcai.exchange.form;

import java.util.Optional;
import java.util.function.Function;

/** The values of a count, in the order in which records write them. */
public enum CountColumn {
  REGISTERED("registered", FormLabel.REGISTERED, ValueParser::count),
  SHARE("share", FormLabel.SHARE, ValueParser::share),
  RESIDENTS("residents", FormLabel.RESIDENTS, ValueParser::count),
  ACTIVE("active", FormLabel.ACTIVE, ValueParser::count),
  PARTY_MEMBERS("partyMembers", FormLabel.PARTY_MEMBERS, ValueParser::count),
  HOURS("hours", FormLabel.HOURS, ValueParser::hours),
  PERSON_TIMES("personTimes", FormLabel.PERSON_TIMES, ValueParser::count),
  ACTIVITIES("activities", FormLabel.ACTIVITIES, ValueParser::count);

  private final String key;
  private final FormLabel label;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
  private final Function<String, Optional<String>> parser;

  CountColumn(String key, FormLabel label, Function<String, Optional<String>> parser) {
    this.key = key;
    this.label = label;
    this.parser = parser;
  }

  public String key() {
    return key;
  }

  public FormLabel label() {
    return label;
  }

  /** The value as records write it; empty if the text is not a valid value. */
  public Optional<String> parse(String text) {
    return parser.apply(text);
  }
}

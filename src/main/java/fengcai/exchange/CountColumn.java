package fengcai.exchange;

import java.util.Optional;
import java.util.function.Function;

/** The figures of a count, in the order in which records write them. */
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

  /** A method of no state. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<String, Optional<String>> reader;

  CountColumn(String key, FormLabel label, Function<String, Optional<String>> reader) {
    this.key = key;
    this.label = label;
    this.reader = reader;
  }

  /** What records call it. */
  String key() {
    return key;
  }

  /** What forms call it. */
  FormLabel label() {
    return label;
  }

  Optional<String> read(String cell) {
    return reader.apply(cell);
  }
}

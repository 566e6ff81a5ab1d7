package fengcai.plan.profile;

import fengcai.model.Share;
import fengcai.text.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The counts of a community as a table, the newest first. A column stands only where some row has a
 * value.
 */
public record CountHistory(List<Column> columns, List<List<Optional<String>>> rows) {

  private static final int NARROW = 5;

  /** A column; its message key is {@code count.} and the key. */
  public enum Column {
    AS_OF("asOf"),
    REGISTERED("registered"),
    RESIDENTS("residents"),
    SHARE("share"),
    ACTIVE("active"),
    PARTY_MEMBERS("partyMembers"),
    HOURS("hours"),
    PERSON_TIMES("personTimes"),
    ACTIVITIES("activities"),
    SOURCE("source");

    private final String key;

    Column(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    /** Whether its cells are numbers. */
    public boolean isNumeric() {
      return this != AS_OF && this != SOURCE;
    }

    private Optional<String> of(CountRow count) {
      return switch (this) {
        case AS_OF -> Optional.of(count.asOf().toString());
        case REGISTERED -> grouped(count.registered());
        case RESIDENTS -> grouped(count.residents());
        case SHARE -> count.share().map(Share::toString);
        case ACTIVE -> grouped(count.active());
        case PARTY_MEMBERS -> grouped(count.partyMembers());
        case HOURS -> count.hours().map(Digits::grouped);
        case PERSON_TIMES -> grouped(count.personTimes());
        case ACTIVITIES -> grouped(count.activities());
        case SOURCE -> count.source();
      };
    }

    private static Optional<String> grouped(OptionalLong number) {
      return number.isPresent()
          ? Optional.of(Digits.grouped(number.getAsLong()))
          : Optional.empty();
    }
  }

  public CountHistory {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Whether it has more columns than fit beside a chart. */
  public boolean isWide() {
    return columns.size() > NARROW;
  }

  /** The table of some counts in order of date. */
  static CountHistory of(List<CountRow> counts) {
    List<Column> columns =
        Arrays.stream(Column.values())
            .filter(column -> counts.stream().anyMatch(count -> column.of(count).isPresent()))
            .toList();
    List<List<Optional<String>>> rows = new ArrayList<>();
    counts.forEach(count -> rows.add(columns.stream().map(column -> column.of(count)).toList()));
    Collections.reverse(rows);
    return new CountHistory(columns, rows);
  }
}

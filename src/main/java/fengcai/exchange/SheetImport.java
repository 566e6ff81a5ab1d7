package fengcai.exchange;

import fengcai.exchange.OfficeTable.Row;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables that offices keep: a row for each community, counts of a day, honours. */
final class SheetImport {

  private static final Pattern YEAR =
      Pattern.compile(
          "((?:19|20)[0-9]{2})(?:年度?)?|((?:19|20)[0-9]{2})[-./年]\\s*[0-9]{1,2}(?![0-9]).*");

  private final OfficeTable table;
  private final Map<FormLabel, OptionalInt> labelled = new EnumMap<>(FormLabel.class);
  private final Map<LedgerColumn, OptionalInt> ofLedger = new EnumMap<>(LedgerColumn.class);
  private final List<Remark> remarks = new ArrayList<>();

  /** The columns that were read, in tables of counts and of honours. */
  private final Set<Integer> used = new HashSet<>();

  SheetImport(OfficeTable table) {
    this.table = table;
    table.sums().forEach(row -> remarks.add(Remark.of("row-sum", row.number())));
  }

  List<Remark> remarks() {
    return remarks;
  }

  boolean isProfiles() {
    return has(FormLabel.NAME) && (has(FormLabel.PLACE) || has(FormLabel.STORY));
  }

  boolean isHonours() {
    return column(LedgerColumn.TITLE).isPresent() && community().isPresent();
  }

  boolean isCounts() {
    return community().isPresent() && has(FormLabel.REGISTERED) && has(FormLabel.AS_OF);
  }

  /** Figures of communities of which nobody knows the day. */
  boolean lacksDay() {
    return community().isPresent() && has(FormLabel.REGISTERED) && !has(FormLabel.AS_OF);
  }

  private OptionalInt column(FormLabel label) {
    return labelled.computeIfAbsent(label, table::column);
  }

  private OptionalInt column(LedgerColumn column) {
    return ofLedger.computeIfAbsent(column, table::column);
  }

  private boolean has(FormLabel label) {
    return column(label).isPresent();
  }

  private OptionalInt community() {
    OptionalInt name = column(FormLabel.NAME);
    return name.isPresent() ? name : column(LedgerColumn.COMMUNITY);
  }

  /** A row as the form it would be on paper. */
  record Profile(Manuscript manuscript, int row) {}

  /** Each row but those of a few words below the table. */
  List<Profile> profiles() {
    List<Profile> profiles = new ArrayList<>();
    OptionalInt name = column(FormLabel.NAME);
    for (Row row : table.rows()) {
      long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
      if (table.cell(row, name).isEmpty() && filled <= 1) {
        remarks.add(Remark.of("row-words", row.number(), String.join("", row.cells()).strip()));
      } else {
        profiles.add(new Profile(Manuscript.ofPaper(lines(row)), row.number()));
      }
    }
    return profiles;
  }

  private List<Line> lines(Row row) {
    List<Line> lines = new ArrayList<>();
    OptionalInt story = column(FormLabel.STORY);
    for (int i = 0; i < Math.max(table.headings().size(), row.cells().size()); i++) {
      String heading = i < table.headings().size() ? table.headings().get(i).strip() : "";
      boolean counts = OfficeTable.counts(heading, row.cell(i));
      if (!row.cell(i).isEmpty() && !counts && !OptionalInt.of(i).equals(story)) {
        String label = heading.isEmpty() ? Integer.toString(i + 1) : heading;
        lines.add(entry(label, row.cell(i), row.number()));
      }
    }
    if (story.isPresent()) {
      String heading = table.headings().get(story.getAsInt());
      lines.add(entry(heading, row.cell(story.getAsInt()), row.number()));
    }
    return lines;
  }

  private static Line entry(String heading, String cell, int number) {
    List<Line> answer = new ArrayList<>();
    for (String line : cell.split("\\r?\\n", -1)) {
      answer.add(Line.of(line, number));
    }
    return new Line.Entry(heading.replaceAll("\\s", ""), answer, number);
  }

  /** Adds the counts to the ledgers of their days. */
  void counts(CountLedgers ledgers, Directory directory) throws ImportFault {
    OptionalInt day = use(column(FormLabel.AS_OF));
    OptionalInt source = use(column(FormLabel.SOURCE));
    for (Row row : table.rows()) {
      Optional<CommunityId> community = community(row, directory);
      Optional<String> asOf = Figures.day(table.cell(row, day));
      if (asOf.isEmpty()) {
        remarks.add(Remark.of("row-day", row.number(), table.cell(row, day)));
      }
      if (community.isPresent() && asOf.isPresent()) {
        Map<String, Object> figures = figures(row);
        if (!figures.isEmpty() && !table.cell(row, source).isEmpty()) {
          figures.put("source", table.cell(row, source));
        }
        if (!figures.isEmpty()) {
          ledgers.add(asOf.get(), community.get(), figures, row.number());
        }
      }
    }
    columnsUnused();
  }

  private Map<String, Object> figures(Row row) {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (CountColumn column : CountColumn.values()) {
      String cell = table.cell(row, use(column(column.label())));
      if (!cell.isEmpty()) {
        column
            .read(cell)
            .ifPresentOrElse(
                value -> figures.put(column.key(), value),
                () -> remarks.add(Remark.of("row-figure", row.number(), cell)));
      }
    }
    return figures;
  }

  /** Adds the honours to the ledgers of their titles. */
  void honours(HonourLedgers ledgers, Directory directory) {
    OptionalInt title = use(column(LedgerColumn.TITLE));
    OptionalInt grantor = use(column(LedgerColumn.GRANTOR));
    for (Row row : table.rows()) {
      NamedHonour named = NamedHonour.of(table.cell(row, title));
      Optional<CommunityId> community = community(row, directory);
      if (named.title().isEmpty()) {
        remarks.add(Remark.of("row-title", row.number()));
      } else if (community.isPresent()) {
        Optional<String> year = year(row).or(named::year);
        NamedHonour honour = new NamedHonour(named.title(), year, level(row).or(named::level));
        String granted = table.cell(row, grantor);
        remarks.addAll(
            ledgers.add(
                honour,
                Optional.of(granted).filter(each -> !each.isEmpty()),
                community.get(),
                validUntil(row),
                row.number()));
      }
    }
    columnsUnused();
  }

  private Optional<String> year(Row row) {
    String cell = table.cell(row, use(column(LedgerColumn.YEAR)));
    Matcher year = YEAR.matcher(Figures.day(cell).orElse(cell));
    if (year.matches()) {
      return Optional.of(year.group(1) == null ? year.group(2) : year.group(1));
    }
    if (!cell.isEmpty()) {
      remarks.add(Remark.of("row-year", row.number(), cell));
    }
    return Optional.empty();
  }

  private Optional<HonourLevel> level(Row row) {
    String cell = table.cell(row, use(column(LedgerColumn.LEVEL)));
    Optional<HonourLevel> level = NamedHonour.level(cell);
    if (level.isEmpty() && !cell.isEmpty()) {
      remarks.add(Remark.of("row-level", row.number(), cell));
    }
    return level;
  }

  private Optional<String> validUntil(Row row) {
    String cell = table.cell(row, use(column(LedgerColumn.VALID_UNTIL)));
    Optional<String> day = Figures.day(cell.replaceFirst("^(?:有效期)?[至到]", ""));
    if (day.isEmpty() && !cell.isEmpty()) {
      remarks.add(Remark.of("row-valid", row.number(), cell));
    }
    return day;
  }

  /** Of several communities with a name, place and street in the row tell which one is meant. */
  private Optional<CommunityId> community(Row row, Directory directory) {
    String name = table.cell(row, use(community()));
    String place = table.cell(row, use(column(FormLabel.PLACE)));
    String street = table.cell(row, use(column(FormLabel.STREET)));
    List<CommunityId> meant = directory.named(name, Place.of(place + street, directory.regions()));
    if (meant.size() != 1) {
      String where = meant.isEmpty() && !place.isEmpty() ? "（" + place + "）" : "";
      String key = meant.isEmpty() ? "row-unknown" : "row-several";
      remarks.add(Remark.of(key, row.number(), name + where));
      return Optional.empty();
    }
    return Optional.of(meant.getFirst());
  }

  private OptionalInt use(OptionalInt column) {
    column.ifPresent(used::add);
    return column;
  }

  private void columnsUnused() {
    table
        .unused(used)
        .forEach(
            (heading, rows) ->
                remarks.add(Remark.of("column-unused", 0, heading, Integer.toString(rows))));
  }
}

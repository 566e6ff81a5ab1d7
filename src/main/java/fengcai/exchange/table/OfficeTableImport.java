package fengcai.exchange.table;

import fengcai.exchange.form.CountColumn;
import fengcai.exchange.form.FormLabel;
import fengcai.exchange.form.ValueParser;
import fengcai.exchange.profile.NamedHonour;
import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.record.RecordCatalogue;
import fengcai.exchange.record.ResolvedPlace;
import fengcai.exchange.source.ImportException;
import fengcai.exchange.source.Manuscript;
import fengcai.exchange.source.SourceBlock;
import fengcai.exchange.table.OfficeTable.Row;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an office's table of community profiles, of counts, or of honours. */
final class OfficeTableImport {

  private static final Pattern YEAR =
      Pattern.compile(
          "((?:19|20)[0-9]{2})(?:年度?)?|((?:19|20)[0-9]{2})[-./年]\\s*[0-9]{1,2}(?![0-9]).*");

  private final OfficeTable table;
  private final List<ImportNotice> notices = new ArrayList<>();

  /** The columns that were read, in tables of counts and honours. */
  private final Set<Integer> used = new HashSet<>();

  OfficeTableImport(OfficeTable table) {
    this.table = table;
    table.sums().forEach(row -> addNotice("row-sum", row));
  }

  List<ImportNotice> notices() {
    return notices;
  }

  private void addNotice(String key, Row row, Object... arguments) {
    notices.add(ImportNotice.of(key, row.number(), arguments));
  }

  boolean isProfiles() {
    return has(FormLabel.NAME) && (has(FormLabel.PLACE) || has(FormLabel.STORY));
  }

  boolean isHonours() {
    return table.column(HonourColumn.TITLE) >= 0 && community() >= 0;
  }

  boolean isCounts() {
    return isCountsOfAnyDay() && has(FormLabel.AS_OF);
  }

  /** Whether the table has counts, with or without their day. */
  boolean isCountsOfAnyDay() {
    return community() >= 0 && has(FormLabel.REGISTERED);
  }

  private boolean has(FormLabel label) {
    return table.column(label) >= 0;
  }

  private int community() {
    return has(FormLabel.NAME)
        ? table.column(FormLabel.NAME)
        : table.column(HonourColumn.COMMUNITY);
  }

  /** The profiles by row; rows of a few words below the table are left out. */
  Map<Integer, Manuscript> profiles() {
    Map<Integer, Manuscript> profiles = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
      if (row.cell(table.column(FormLabel.NAME)).isEmpty() && filled <= 1) {
        addNotice("row-words", row, String.join("", row.cells()).strip());
      } else {
        profiles.put(row.number(), Manuscript.ofPaper(entries(row)));
      }
    }
    return profiles;
  }

  /** The cells of a row as entries of a form, the story last. */
  private List<SourceBlock> entries(Row row) {
    List<SourceBlock> entries = new ArrayList<>();
    int story = table.column(FormLabel.STORY);
    for (int i = 0; i < table.columns(row); i++) {
      if (i != story && !row.cell(i).isEmpty() && !table.isRowNumber(row, i)) {
        entries.add(entry(i, row));
      }
    }
    if (story >= 0) {
      entries.add(entry(story, row));
    }
    return entries;
  }

  private SourceBlock entry(int column, Row row) {
    String heading = table.heading(column).replaceAll("\\s", "");
    List<SourceBlock> answer = new ArrayList<>();
    for (String line : row.cell(column).split("\\r?\\n", -1)) {
      answer.add(SourceBlock.of(line, row.number()));
    }
    String label = heading.isEmpty() ? Integer.toString(column + 1) : heading;
    return new SourceBlock.Entry(label, answer, row.number());
  }

  /** Adds the counts to the ledgers of their days. */
  void addTo(CountLedgerImport ledgers, RecordCatalogue catalogue) throws ImportException {
    for (Row row : table.rows()) {
      Optional<CommunityId> community = community(row, catalogue);
      String day = use(row, FormLabel.AS_OF);
      String source = use(row, FormLabel.SOURCE);
      Optional<String> asOf = ValueParser.day(day);
      if (asOf.isEmpty()) {
        addNotice("row-day", row, day);
      }
      if (community.isPresent() && asOf.isPresent()) {
        Map<String, Object> count = count(row);
        if (!count.isEmpty()) {
          if (!source.isEmpty()) {
            count.put("source", source);
          }
          ledgers.add(asOf.get(), community.get(), count, row.number());
        }
      }
    }
    addUnusedColumns();
  }

  private Map<String, Object> count(Row row) {
    Map<String, Object> count = new LinkedHashMap<>();
    for (CountColumn column : CountColumn.values()) {
      parse(row, use(row, column.label()), column::parse, "row-figure")
          .ifPresent(value -> count.put(column.key(), value));
    }
    return count;
  }

  /** Adds the honours to the ledgers of their titles. */
  void addTo(HonourLedgerImport ledgers, RecordCatalogue catalogue) {
    for (Row row : table.rows()) {
      NamedHonour named = NamedHonour.of(use(row, HonourColumn.TITLE));
      String grantor = use(row, HonourColumn.GRANTOR);
      Optional<CommunityId> community = community(row, catalogue);
      if (named.title().isEmpty()) {
        addNotice("row-title", row);
      } else if (community.isPresent()) {
        Optional<String> year =
            parse(row, use(row, HonourColumn.YEAR), OfficeTableImport::year, "row-year");
        Optional<HonourLevel> level =
            parse(row, use(row, HonourColumn.LEVEL), NamedHonour::level, "row-level");
        Optional<String> validUntil =
            parse(
                row,
                use(row, HonourColumn.VALID_UNTIL),
                cell -> ValueParser.day(cell.replaceFirst("^(?:有效期)?[至到]", "")),
                "row-valid");
        NamedHonour honour =
            new NamedHonour(named.title(), year.or(named::year), level.or(named::level));
        notices.addAll(
            ledgers.add(
                honour,
                Optional.of(grantor).filter(each -> !each.isEmpty()),
                community.get(),
                validUntil,
                row.number()));
      }
    }
    addUnusedColumns();
  }

  private static Optional<String> year(String cell) {
    Matcher year = YEAR.matcher(ValueParser.day(cell).orElse(cell));
    return year.matches()
        ? Optional.of(year.group(1) == null ? year.group(2) : year.group(1))
        : Optional.empty();
  }

  /** The parsed value of a cell; adds a notice about one that is not empty but invalid. */
  private <T> Optional<T> parse(
      Row row, String cell, Function<String, Optional<T>> parser, String notice) {
    Optional<T> value = cell.isEmpty() ? Optional.empty() : parser.apply(cell);
    if (value.isEmpty() && !cell.isEmpty()) {
      addNotice(notice, row, cell);
    }
    return value;
  }

  /** Among communities of the same name, place and street decide. */
  private Optional<CommunityId> community(Row row, RecordCatalogue catalogue) {
    String name = use(row, community());
    String place = use(row, FormLabel.PLACE);
    String street = use(row, FormLabel.STREET);
    List<CommunityId> meant =
        catalogue.named(name, ResolvedPlace.of(place + street, catalogue.regions()));
    if (meant.isEmpty()) {
      addNotice("row-unknown", row, place.isEmpty() ? name : name + "（" + place + "）");
    } else if (meant.size() > 1) {
      addNotice("row-several", row, name);
    }
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private String use(Row row, FormLabel label) {
    return use(row, table.column(label));
  }

  private String use(Row row, HonourColumn column) {
    return use(row, table.column(column));
  }

  private String use(Row row, int column) {
    used.add(column);
    return row.cell(column);
  }

  private void addUnusedColumns() {
    table
        .unused(used)
        .forEach(
            (heading, rows) ->
                notices.add(ImportNotice.of("column-unused", 0, heading, Integer.toString(rows))));
  }
}

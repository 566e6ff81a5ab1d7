package fengcai.exchange;

import fengcai.exchange.OfficeTable.Row;
import fengcai.model.CommunityId;
import fengcai.model.HonourLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the tables that offices keep: a row for each community, counts of a day, honours. */
final class SheetImport {

  private static final List<String> COMMUNITY = List.of("社区", "地址");
  private static final List<String> TITLE = List.of("荣誉名称", "荣誉", "荣誉称号", "名称");
  private static final List<String> YEAR = List.of("年份", "年度", "获奖年份", "获得年份");
  private static final List<String> LEVEL = List.of("级别", "荣誉级别", "等级");
  private static final List<String> GRANTOR = List.of("授予单位", "颁发单位", "授予机关", "命名单位");

  private static final String KIND = "社区";

  /** A column that only counts the rows. */
  private static final List<String> ROW_NUMBER = List.of("序号", "编号", "");

  private final OfficeTable table;
  private final Map<FormLabel, OptionalInt> labelled = new EnumMap<>(FormLabel.class);
  private final Map<List<String>, OptionalInt> named = new HashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

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
    return column(TITLE).isPresent() && community().isPresent();
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

  private OptionalInt column(List<String> words) {
    return named.computeIfAbsent(words, table::column);
  }

  private boolean has(FormLabel label) {
    return column(label).isPresent();
  }

  private OptionalInt community() {
    OptionalInt name = column(FormLabel.NAME);
    return name.isPresent() ? name : column(COMMUNITY);
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
      boolean counts = ROW_NUMBER.contains(heading) && row.cell(i).matches("[0-9]{0,6}");
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
  void counts(CountLedgers ledgers, Map<CommunityId, String> communities) throws ImportFault {
    OptionalInt day = column(FormLabel.AS_OF);
    Map<String, Set<CommunityId>> called = called(communities);
    OptionalInt source = column(FormLabel.SOURCE);
    for (Row row : table.rows()) {
      Optional<CommunityId> community = community(row, called);
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
  }

  private Map<String, Object> figures(Row row) {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (CountColumn column : CountColumn.values()) {
      String cell = table.cell(row, column(column.label()));
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
  void honours(HonourLedgers ledgers, Map<CommunityId, String> communities) {
    Map<String, Set<CommunityId>> called = called(communities);
    for (Row row : table.rows()) {
      NamedHonour named = NamedHonour.of(table.cell(row, column(TITLE)));
      Optional<CommunityId> community = community(row, called);
      if (named.title().isEmpty()) {
        remarks.add(Remark.of("row-title", row.number()));
      } else if (community.isPresent()) {
        Optional<String> year = year(row).or(named::year);
        NamedHonour honour = new NamedHonour(named.title(), year, level(row).or(named::level));
        String grantor = table.cell(row, column(GRANTOR));
        remarks.addAll(
            ledgers.add(
                honour,
                Optional.of(grantor).filter(each -> !each.isEmpty()),
                community.get(),
                row.number()));
      }
    }
  }

  private Optional<String> year(Row row) {
    String cell = table.cell(row, column(YEAR));
    String year = Figures.day(cell).map(day -> day.substring(0, 4)).orElse(cell);
    String bare = year.replaceFirst("年度?$", "");
    if (bare.matches("(?:19|20)[0-9]{2}")) {
      return Optional.of(bare);
    }
    if (!cell.isEmpty()) {
      remarks.add(Remark.of("row-year", row.number(), cell));
    }
    return Optional.empty();
  }

  private Optional<HonourLevel> level(Row row) {
    String cell = table.cell(row, column(LEVEL));
    Optional<HonourLevel> level = NamedHonour.level(cell);
    if (level.isEmpty() && !cell.isEmpty()) {
      remarks.add(Remark.of("row-level", row.number(), cell));
    }
    return level;
  }

  /** Communities by what a row may call them: the address, the name, the name without 社区. */
  private static Map<String, Set<CommunityId>> called(Map<CommunityId, String> communities) {
    Map<String, Set<CommunityId>> called = new HashMap<>();
    communities.forEach(
        (id, name) -> {
          String bare =
              name.endsWith(KIND) ? name.substring(0, name.length() - KIND.length()) : name;
          for (String each : List.of(id.path(), name, bare)) {
            called.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(id);
          }
        });
    return called;
  }

  /** A community by its address or its name; one that several bear cannot be told. */
  private Optional<CommunityId> community(Row row, Map<String, Set<CommunityId>> called) {
    String said = table.cell(row, community());
    Set<CommunityId> meant = called.getOrDefault(said, Set.of());
    if (meant.size() != 1) {
      remarks.add(Remark.of(meant.isEmpty() ? "row-unknown" : "row-several", row.number(), said));
      return Optional.empty();
    }
    return Optional.of(meant.iterator().next());
  }
}

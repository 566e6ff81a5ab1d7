package fengcai.exchange;

import fengcai.content.RecordText;
import fengcai.model.CommunityId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the tables that offices keep: a row for each community, counts of a day, honours. */
final class SheetImport {

  private static final List<String> COMMUNITY = List.of("社区", "社区名称", "社区(站点)名称", "社区（站点）名称", "地址");
  private static final List<String> TITLE = List.of("荣誉名称", "荣誉", "荣誉称号", "名称");
  private static final List<String> YEAR = List.of("年份", "年度", "获奖年份", "获得年份");
  private static final List<String> LEVEL = List.of("级别", "荣誉级别", "等级");
  private static final List<String> GRANTOR = List.of("授予单位", "颁发单位", "授予机关", "命名单位");

  private static final Map<String, List<String>> FIGURES =
      Map.of(
          "registered", List.of("注册志愿者人数", "注册志愿者", "社区注册志愿者人数", "注册人数", "志愿者人数"),
          "share", List.of("占常住人口比例", "占常住人口的比例", "注册志愿者人数占社区常住人口的比例", "比例"),
          "residents", List.of("常住人口", "社区常住人口", "常住人口数"),
          "active", List.of("活跃志愿者人数", "活跃志愿者"),
          "partyMembers", List.of("党员志愿者人数", "党员志愿者"),
          "hours", List.of("服务时长", "志愿服务时长", "服务小时"),
          "personTimes", List.of("服务人次"),
          "activities", List.of("活动场次"));

  private static final List<String> ORDER =
      List.of(
          "registered",
          "share",
          "residents",
          "active",
          "partyMembers",
          "hours",
          "personTimes",
          "activities");

  private final Sheet sheet;
  private final Map<CommunityId, String> communities;
  private final List<Remark> remarks = new ArrayList<>();

  SheetImport(Sheet sheet, Map<CommunityId, String> communities) {
    this.sheet = sheet;
    this.communities = communities;
  }

  /** Files by their paths in the content folder, and what somebody should look at. */
  record Ledgers(Map<String, byte[]> files, List<Remark> remarks) {}

  boolean isProfiles() {
    return columnOf(FormLabel.NAME).isPresent()
        && (columnOf(FormLabel.PLACE).isPresent() || columnOf(FormLabel.STORY).isPresent());
  }

  boolean isHonours() {
    return column(TITLE).isPresent() && column(COMMUNITY).isPresent();
  }

  boolean isCounts() {
    return column(COMMUNITY).isPresent()
        && column(FIGURES.getOrDefault("registered", List.of())).isPresent()
        && columnOf(FormLabel.AS_OF).isPresent();
  }

  /** Each row as the form it would be on paper. */
  List<Manuscript> profiles() {
    List<Manuscript> manuscripts = new ArrayList<>();
    for (int i = 0; i < sheet.body().size(); i++) {
      List<String> row = sheet.body().get(i);
      List<Manuscript.Line> lines = new ArrayList<>();
      OptionalInt story = columnOf(FormLabel.STORY);
      for (int j = 0; j < sheet.headings().size(); j++) {
        String value = sheet.cell(row, j).strip();
        if (!value.isEmpty() && (story.isEmpty() || j != story.getAsInt())) {
          lines.add(
              Manuscript.Line.of(
                  sheet.headings().get(j).strip() + "：" + value.replace('\n', '、'), i + 2));
        }
      }
      if (story.isPresent()) {
        lines.add(Manuscript.Line.of(sheet.headings().get(story.getAsInt()) + "：", i + 2));
        for (String line : sheet.cell(row, story.getAsInt()).split("\\r?\\n", -1)) {
          lines.add(Manuscript.Line.of(line, i + 2));
        }
      }
      manuscripts.add(new Manuscript(lines, Optional.empty(), List.of()));
    }
    return manuscripts;
  }

  Ledgers counts() {
    Map<String, Map<String, Object>> byDay = new LinkedHashMap<>();
    int day = columnOf(FormLabel.AS_OF).orElseThrow();
    for (int i = 0; i < sheet.body().size(); i++) {
      List<String> row = sheet.body().get(i);
      int line = i + 2;
      Optional<CommunityId> community = community(row, line);
      Optional<String> asOf = Figures.day(sheet.cell(row, day));
      if (asOf.isEmpty()) {
        remarks.add(Remark.of("row-day", line, sheet.cell(row, day)));
      }
      if (community.isPresent() && asOf.isPresent()) {
        byDay
            .computeIfAbsent(asOf.get(), key -> new LinkedHashMap<>())
            .put(community.get().path(), figures(row, line));
      }
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    byDay.forEach(
        (asOf, counts) -> {
          Map<String, Object> ledger = new LinkedHashMap<>();
          ledger.put("asOf", asOf);
          source().ifPresent(source -> ledger.put("source", source));
          ledger.put("counts", counts);
          files.put("counts/" + asOf + ".yaml", bytes(ledger));
        });
    return new Ledgers(files, remarks);
  }

  Ledgers honours(Slug slug) {
    Map<String, Map<String, Object>> byTitle = new LinkedHashMap<>();
    for (int i = 0; i < sheet.body().size(); i++) {
      List<String> row = sheet.body().get(i);
      String title = cell(row, TITLE).replaceAll("^[“\"《]|[”\"》]$", "");
      Optional<CommunityId> community = community(row, i + 2);
      if (title.isEmpty() || community.isEmpty()) {
        continue;
      }
      Map<String, Object> honour = byTitle.computeIfAbsent(title, key -> new LinkedHashMap<>());
      honour.putIfAbsent("title", title);
      putUnlessBlank(honour, "level", cell(row, LEVEL));
      putUnlessBlank(honour, "grantor", cell(row, GRANTOR));
      Map<String, Object> recipient = new LinkedHashMap<>();
      recipient.put("community", community.get().path());
      putUnlessBlank(recipient, "year", cell(row, YEAR).replaceFirst("年度?$", ""));
      List<Object> recipients = new ArrayList<>();
      if (honour.get("recipients") instanceof List<?> before) {
        recipients.addAll(before);
      }
      recipients.add(recipient);
      honour.put("recipients", recipients);
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    byTitle.forEach(
        (title, honour) -> files.put("honours/" + slug.of(title) + ".yaml", bytes(honour)));
    return new Ledgers(files, remarks);
  }

  private Map<String, Object> figures(List<String> row, int line) {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (String key : ORDER) {
      String cell = cell(row, FIGURES.getOrDefault(key, List.of()));
      if (cell.isEmpty()) {
        continue;
      }
      Optional<String> figure =
          switch (key) {
            case "share" -> Figures.share(cell);
            case "hours" -> Optional.of(cell.replaceAll("[,\\s]|小时$", ""));
            default -> Figures.count(cell);
          };
      figure.ifPresentOrElse(
          value -> figures.put(key, value), () -> remarks.add(Remark.of("row-figure", line, cell)));
    }
    return figures;
  }

  private Optional<String> source() {
    OptionalInt column = columnOf(FormLabel.SOURCE);
    return column.isEmpty()
        ? Optional.empty()
        : sheet.body().stream()
            .map(row -> sheet.cell(row, column.getAsInt()).strip())
            .filter(source -> !source.isEmpty())
            .findFirst();
  }

  /** A community by its address or its name; one that several bear cannot be told. */
  private Optional<CommunityId> community(List<String> row, int line) {
    String said = cell(row, COMMUNITY);
    List<CommunityId> meant =
        communities.entrySet().stream()
            .filter(
                entry ->
                    entry.getKey().path().equals(said)
                        || entry.getValue().equals(said)
                        || entry.getValue().equals(said + "社区"))
            .map(Map.Entry::getKey)
            .toList();
    if (meant.size() != 1) {
      remarks.add(Remark.of(meant.isEmpty() ? "row-unknown" : "row-several", line, said));
      return Optional.empty();
    }
    return Optional.of(meant.getFirst());
  }

  private String cell(List<String> row, List<String> headings) {
    OptionalInt column = column(headings);
    return column.isEmpty() ? "" : sheet.cell(row, column.getAsInt()).strip();
  }

  private OptionalInt column(List<String> headings) {
    for (int i = 0; i < sheet.headings().size(); i++) {
      if (headings.contains(sheet.headings().get(i).replaceAll("\\s", ""))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt columnOf(FormLabel label) {
    for (int i = 0; i < sheet.headings().size(); i++) {
      if (FormLabel.of(sheet.headings().get(i)).equals(Optional.of(label))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static void putUnlessBlank(Map<String, Object> map, String key, String value) {
    if (!value.isEmpty()) {
      map.putIfAbsent(key, value);
    }
  }

  private static byte[] bytes(Map<String, Object> record) {
    return RecordText.of(record).getBytes(StandardCharsets.UTF_8);
  }
}

package fengcai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A content folder of any size for benchmarks, the same each time: invented communities of a nation
 * whose stories are put together of the sample's sentences.
 */
public final class GeneratedContent {

  private static final int COUNTIES_OF_A_CITY = 10;
  private static final int COMMUNITIES_OF_A_COUNTY = 100;
  private static final int PARAGRAPHS = 6;
  private static final int SENTENCES_OF_A_PARAGRAPH = 4;
  private static final Pattern SENTENCE = Pattern.compile("[\\p{IsHan}，、0-9]{10,80}。");
  private static final List<String> FIRST =
      List.of("东", "西", "南", "北", "上", "下", "大", "小", "新", "老", "青", "白", "长", "清", "金", "玉");
  private static final List<String> SECOND =
      List.of(
          "河", "山", "桥", "湖", "井", "坊", "湾", "塘", "岭", "坡", "溪", "泉", "渡", "营", "庄", "屯", "苑", "园",
          "里", "关");
  private static final List<String> THIRD =
      List.of(
          "", "头", "口", "底", "前", "后", "西", "东", "一村", "二村", "三村", "新村", "花园", "家园", "北里", "南里");
  private static final List<String> TEAMS =
      List.of("扶贫助困", "为老服务", "环境保护", "文艺宣传", "治安巡逻", "助残帮扶", "科普宣讲", "便民维修");
  private static final List<String> HONOURS =
      List.of("示例省文明社区", "示例省志愿服务实践基地", "示例省和谐社区建设示范社区", "全国示例志愿服务社区");

  private final Random random = new Random(20200326);
  private final List<String> sentences;

  private GeneratedContent(List<String> sentences) {
    this.sentences = sentences;
  }

  /** Writes so many profiles below an empty folder. */
  public static void write(Path folder, int profiles) throws IOException {
    new GeneratedContent(sentences(Path.of("content/communities"))).all(folder, profiles);
  }

  private static List<String> sentences(Path stories) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(stories)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        Matcher sentence = SENTENCE.matcher(Files.readString(file));
        while (sentence.find()) {
          found.add(sentence.group());
        }
      }
    }
    return found;
  }

  private void all(Path folder, int profiles) throws IOException {
    Files.createDirectories(folder.resolve("communities"));
    Files.writeString(
        folder.resolve("site.yaml"), "name: 示例风采\noffice: 示例省文明办\nbaseUrl: https://example.org/\n");
    StringBuilder regions = new StringBuilder("\"990000\": 示例省\n");
    for (int i = 0; i < profiles; i++) {
      int county = i / COMMUNITIES_OF_A_COUNTY;
      int city = county / COUNTIES_OF_A_CITY + 1;
      String code = String.format("99%02d%02d", city, county % COUNTIES_OF_A_CITY + 1);
      if (i % COMMUNITIES_OF_A_COUNTY == 0) {
        if (county % COUNTIES_OF_A_CITY == 0) {
          regions.append(String.format("\"99%02d00\": %s市%n", city, place()));
        }
        regions.append(String.format("\"%s\": %s区%n", code, place()));
        Files.createDirectories(folder.resolve("communities/" + code));
      }
      Files.writeString(folder.resolve("communities/" + code + "/c" + i + ".yaml"), profile());
    }
    Files.writeString(folder.resolve("regions.yaml"), regions);
  }

  private String profile() {
    int residents = 800 + random.nextInt(9000);
    int registered = residents * (8 + random.nextInt(15)) / 100;
    StringBuilder text = new StringBuilder();
    text.append("name: ").append(place()).append(any(THIRD)).append("社区\n");
    text.append("street: ").append(place()).append("街道\n");
    text.append("volunteers:\n");
    for (int year = 2023; year <= 2025; year++) {
      text.append("  - {asOf: ").append(year).append("-12-31, registered: ");
      text.append(registered + (year - 2023) * 7).append(", residents: ");
      text.append(residents + (year - 2023) * 31).append("}\n");
    }
    text.append("teams: [").append(any(TEAMS)).append("一队, ").append(any(TEAMS)).append("二队]\n");
    text.append("honours: [").append(any(HONOURS)).append("]\n");
    text.append("source: 示例市文明办\neditor: 示例编辑\npublished: 2026-03-26 14:41:51\n");
    text.append("summary: ").append(any(sentences)).append("\nstory: |\n");
    for (int i = 0; i < PARAGRAPHS; i++) {
      text.append(i % 2 == 0 ? "  ## 一件实事\n\n  " : "  ");
      for (int j = 0; j < SENTENCES_OF_A_PARAGRAPH; j++) {
        text.append(any(sentences));
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  private String place() {
    return any(FIRST) + any(SECOND);
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Removes a folder that a benchmark has made. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted((a, b) -> b.compareTo(a))
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}

package fengcai.report.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.report.font.FontLibrary;
import fengcai.report.font.FontRole;
import fengcai.report.text.Ink;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The rules of Chinese lines, told apart from the code that keeps them: a table of paragraphs in
 * several measures, and mixtures of everything in many. The sets are those of clreq and GB/T
 * 15834-2011, clause 5.
 */
class LineSpecificationTest {

  private static final Path TABLE = Path.of("src/test/resources/line/breaks.txt");
  private static final boolean REWRITE = Boolean.getBoolean("fengcai.rewrite");

  private static final String NOT_AT_START = "。．，、；：！？’”）］｝〕】〗〉》」』–—～·/／%‰℃°′″!),.:;?]}";
  private static final String NOT_AT_END = "‘“（［｛〔【〖〈《「『$￥￡";
  private static final Pattern WHOLE =
      Pattern.compile(
          "[0-9]{4}年[0-9]+月[0-9]+日|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9.]+(?:人次|小时|支|%|℃)"
              + "|[A-Za-z]+|——|……");

  /** A broken rule of the line breaker shows within the first few dozen. */
  private static final int PARAGRAPHS = 4_000;

  private static final int MEASURES = 20;

  /** The narrowest in which any whole of the mixtures still fits, in ems. */
  private static final int NARROWEST = 13;

  private static final double SIZE = 10;
  private static final double ROUNDING = 0.01;
  private static final Style STYLE = Style.of(FontRole.BODY, SIZE, new Ink(0, 0, 0));
  private static final TextSetter SETTER = new TextSetter(FontLibrary.builtIn());

  @Test
  void breaksAsTheTableSays() throws IOException {
    List<String> found = new ArrayList<>();
    String paragraph = "";
    for (String line : Files.readAllLines(TABLE)) {
      Matcher width = Pattern.compile("([0-9]+):.*").matcher(line);
      if (width.matches()) {
        double measure = Integer.parseInt(width.group(1)) * SIZE;
        found.add(width.group(1) + ": " + String.join("|", words(set(paragraph, measure, 0))));
      } else {
        paragraph = line;
        found.add(line);
      }
    }
    if (REWRITE) {
      Files.writeString(TABLE, String.join("\n", found) + "\n");
    }
    assertThat(found).isEqualTo(Files.readAllLines(TABLE));
    assertThat(found).filteredOn(line -> line.matches("[0-9]+: .*")).hasSizeGreaterThan(60);
  }

  @Test
  void theTableItselfKeepsTheRules() throws IOException {
    for (String line : Files.readAllLines(TABLE)) {
      Matcher width = Pattern.compile("([0-9]+): (.*)").matcher(line);
      if (width.matches()) {
        keepsTheRules(List.of(width.group(2).split("\\|", -1)), line);
      }
    }
  }

  @Test
  void everyLineOfAnyMixtureKeepsTheRules() {
    Random random = new Random(20200326);
    for (int i = 0; i < PARAGRAPHS; i++) {
      String text = mixture(random);
      double indent = i % 2 == 0 ? 2 * SIZE : 0;
      for (int j = 0; j < MEASURES; j++) {
        check(text, SIZE * (NARROWEST + j * 1.5), indent);
      }
    }
  }

  private static void check(String text, double measure, double indent) {
    List<Line> lines = set(text, measure, indent);
    List<String> words = words(lines);
    String where = measure + ": " + String.join("|", words);
    if (!String.join("", words).equals(text.replace(" ", ""))) {
      throw new AssertionError("text lost: " + where);
    }
    keepsTheRules(words, where);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double end = line.place(line.clusters().size() - 1) + line.clusters().getLast().width();
      if (end > measure + ROUNDING) {
        throw new AssertionError("overfull: " + where);
      }
      stiffWholes(line, where);
    }
    if (words.size() > 1 && isLonely(words.getLast())) {
      throw new AssertionError("one character alone: " + where);
    }
    Matcher whole = WHOLE.matcher(text);
    while (whole.find()) {
      String found = whole.group();
      if (words.stream().noneMatch(line -> line.contains(found))) {
        throw new AssertionError(found + " divided: " + where);
      }
    }
  }

  private static void keepsTheRules(List<String> lines, String where) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i > 0 && NOT_AT_START.indexOf(line.codePointAt(0)) >= 0) {
        throw new AssertionError("forbidden start: " + where);
      }
      if (i + 1 < lines.size() && NOT_AT_END.indexOf(line.codePointBefore(line.length())) >= 0) {
        throw new AssertionError("forbidden end: " + where);
      }
    }
  }

  /** Within a whole nothing is stretched: at most the quarter em between Chinese and Western. */
  private static void stiffWholes(Line line, String where) {
    StringBuilder text = new StringBuilder();
    List<Integer> clusterAt = new ArrayList<>();
    for (int i = 0; i < line.clusters().size(); i++) {
      boolean spaced = line.clusters().get(i).spaced();
      String cluster = line.clusters().get(i).text() + (spaced ? " " : "");
      for (int c = 0; c < cluster.length(); c++) {
        clusterAt.add(i);
      }
      text.append(cluster);
    }
    Matcher whole = WHOLE.matcher(text);
    while (whole.find()) {
      for (int i = clusterAt.get(whole.start()); i < clusterAt.get(whole.end() - 1); i++) {
        double gap = line.place(i + 1) - line.place(i) - line.clusters().get(i).width();
        if (gap > 0.25 * SIZE + ROUNDING) {
          throw new AssertionError(whole.group() + " stretched: " + where);
        }
      }
    }
  }

  private static boolean isLonely(String line) {
    return line.codePoints()
            .filter(c -> Character.isLetterOrDigit(c) || Character.isIdeographic(c))
            .count()
        < 2;
  }

  private static final List<String> WORDS =
      List.of(
          "社区",
          "志愿者",
          "服务队",
          "居民",
          "邻里",
          "了",
          "好",
          "和",
          "𠮷",
          "192人次",
          "16%",
          "5支",
          "3.5小时",
          "10℃",
          "￥20",
          "2020年3月26日",
          "2020-03-26",
          "Word",
          "QR code",
          "A座",
          "“为老服务”",
          "（站点）",
          "《条例》",
          "——",
          "……",
          "？！");

  private static final List<String> MARKS =
      List.of("，", "。", "、", "；", "：", "！", "？", "”", "“", "（", "）", "·");

  /** Words with a mark after some of them: two marks on end leave a place for a break. */
  private static String mixture(Random random) {
    StringBuilder text = new StringBuilder("志愿");
    int length = 8 + random.nextInt(22);
    for (int i = 0; i < length; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      boolean joins = text.charAt(text.length() - 1) < 0x80 && word.charAt(0) < 0x80;
      text.append(joins ? "与" : "").append(word);
      if (word.length() == 2 && "—…！".contains(word.substring(1))) {
        text.append("并");
      } else if (random.nextInt(3) == 0) {
        text.append(MARKS.get(random.nextInt(MARKS.size()))).append("并");
      }
    }
    return text.append("结束").toString();
  }

  private static List<Line> set(String text, double measure, double indent) {
    List<Run> runs = List.of(new Run(text, STYLE, Span.FURNITURE));
    return SETTER.set(runs, measure, indent, LineAlignment.JUSTIFIED);
  }

  private static List<String> words(List<Line> lines) {
    return lines.stream()
        .map(line -> line.clusters().stream().map(Cluster::text).collect(Collectors.joining()))
        .toList();
  }
}

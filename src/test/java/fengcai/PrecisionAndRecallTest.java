package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How many faults of prose are found, and how many that are none, over the texts of src/test/prose.
 */
class PrecisionAndRecallTest {

  private static final Path PROSE = Path.of("src/test/prose");
  private static final Pattern FINDING =
      Pattern.compile("communities/990101/p([0-9]+)\\.yaml:[0-9]+:[0-9]+: .*\\[([a-z-]+)]");

  /** A text with the rule it breaks, if any. */
  private record Paragraph(String text, Optional<String> wrong) {}

  @TempDir private Path folder;

  @Test
  void findsWhatIsWrongAndNothingElse() throws IOException {
    List<Paragraph> paragraphs = paragraphs();
    Map<Integer, Set<String>> found = check(paragraphs);
    int right = 0;
    int alarms = 0;
    int wrong = 0;
    List<String> mistakes = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Set<String> rules = found.getOrDefault(i, Set.of());
      Optional<String> expected = paragraphs.get(i).wrong();
      wrong += expected.isPresent() ? 1 : 0;
      alarms += rules.size();
      right += expected.isPresent() && rules.contains(expected.get()) ? 1 : 0;
      if (!rules.equals(expected.map(Set::of).orElse(Set.of()))) {
        mistakes.add(paragraphs.get(i) + " -> " + rules);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "checks of prose: %d paragraphs, %d wrong; precision %d/%d, recall %d/%d%n",
        paragraphs.size(),
        wrong,
        right,
        alarms,
        right,
        wrong);
    assertThat(paragraphs).hasSizeGreaterThanOrEqualTo(60);
    assertThat(wrong).isLessThanOrEqualTo(paragraphs.size() / 2);
    assertThat(mistakes).isEmpty();
  }

  /** Each paragraph as the story of a record of its own. */
  private Map<Integer, Set<String>> check(List<Paragraph> paragraphs) throws IOException {
    Path content = folder.resolve("content");
    Path records = Files.createDirectories(content.resolve("communities/990101"));
    Files.createDirectories(content.resolve("campaigns"));
    Files.copy(PROSE.resolve("campaign.yaml"), content.resolve("campaigns/zuimei.yaml"));
    Files.writeString(content.resolve("site.yaml"), "name: 示例\noffice: 示例市文明办\n");
    Files.writeString(
        content.resolve("regions.yaml"), "\"990000\": 示例省\n\"990100\": 示例市\n\"990101\": 棠溪区\n");
    String record = Files.readString(PROSE.resolve("record.yaml"));
    for (int i = 0; i < paragraphs.size(); i++) {
      String story = paragraphs.get(i).text().strip().replace("\n", "\n  ");
      Files.writeString(records.resolve("p" + i + ".yaml"), record + "story: |\n  " + story + "\n");
    }
    ProgramRun run = ProgramRun.of("check", "--content", content.toString(), "--now", "2026-03-08");
    Map<Integer, Set<String>> found = new TreeMap<>();
    Matcher matcher = FINDING.matcher(run.err());
    while (matcher.find()) {
      found
          .computeIfAbsent(Integer.valueOf(matcher.group(1)), key -> new TreeSet<>())
          .add(matcher.group(2));
    }
    return found;
  }

  private static List<Paragraph> paragraphs() throws IOException {
    Object loaded =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(PROSE.resolve("paragraphs.yaml")));
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Object each : (List<?>) loaded) {
      Map<?, ?> map = (Map<?, ?>) each;
      paragraphs.add(
          new Paragraph(
              String.valueOf(map.get("text")),
              Optional.ofNullable(map.get("wrong")).map(Object::toString)));
    }
    return paragraphs;
  }
}

package fengcai.content.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fengcai.content.keys.RecordSchema.Keys;
import fengcai.content.schema.FieldValues;
import fengcai.content.source.Problems;
import fengcai.content.source.SourceFile;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.YamlReader;
import fengcai.diagnostic.Messages;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.output.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;

/** The schemas take what the reader takes, and nothing else. */
class RecordSchemaTest {

  private static final int MUTATIONS = 1000;
  private static final long SEED = 20200326;

  /** What reading alone can find at fault, without other records. */
  private static final Set<Rule> OF_FORM =
      Set.of(
          Rule.KEY_UNKNOWN,
          Rule.KEY_DUPLICATE,
          Rule.KEY_MISSING,
          Rule.VALUE_EMPTY,
          Rule.VALUE_TYPE,
          Rule.VALUE_NUMBER,
          Rule.VALUE_RANGE,
          Rule.VALUE_SHARE,
          Rule.VALUE_DATE,
          Rule.VALUE_TIME,
          Rule.VALUE_YEAR,
          Rule.VALUE_FLAG,
          Rule.VALUE_CHOICE,
          Rule.VALUE_COLOUR,
          Rule.VALUE_LENGTH,
          Rule.VALUE_URL,
          Rule.VALUE_ADDRESS,
          Rule.REGION_CODE);

  private static final List<String> ODD_VALUES =
      List.of(
          "",
          "~",
          "\"\"",
          "\" \"",
          "abc",
          "12",
          "-3",
          "1.5",
          "16%",
          "101%",
          "100.0%",
          "16 %",
          "2020-02-29",
          "2021-02-29",
          "2020-2-3",
          "2020-03-26 24:00",
          "2020-03-26 14:41",
          "true",
          "否",
          "yes",
          "[a]",
          "[]",
          "{a: b}",
          "{}",
          "省级",
          "off",
          "警告",
          "\"192\"",
          "9999999999999999",
          "2019",
          "2100",
          "gov",
          "https://example.org/",
          "ftp://example.org/",
          "130703/xishandi",
          "130703",
          "\"#a61b29\"",
          "三号",
          "12pt",
          "1 2pt");

  private static final Pattern VALUE = Pattern.compile("^(\\s*(?:- )?[^:#]+:) (\\S.*)$");
  private static final Pattern KEY = Pattern.compile("^(\\s*(?:- )?)([^:#\\s\"]+)(:.*)$");

  private final YamlReader yaml = new YamlReader(RecordKind::knows);
  private final Map<RecordKind, Schema> schemas = new EnumMap<>(RecordKind.class);

  @Test
  void describesEveryKeyInBothLanguages() {
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      for (RecordKind kind : RecordKind.values()) {
        Map<String, Object> schema =
            RecordSchema.of(kind, Keys.ENGLISH, Messages.of("field", language));
        if (kind != RecordKind.THEME) {
          assertDescribed(schema, kind.id());
        }
      }
    }
  }

  private static void assertDescribed(@Nullable Object schema, String path) {
    if (schema instanceof Map<?, ?> map) {
      if (map.get("properties") instanceof Map<?, ?> properties && !path.endsWith(".checks")) {
        properties.forEach(
            (name, property) -> {
              if (property instanceof Map<?, ?> p && p.containsKey("title")) {
                assertThat(p.containsKey("description")).as(path + "." + name).isTrue();
              }
              assertDescribed(property, path + "." + name);
            });
      }
      assertDescribed(map.get("items"), path);
      assertDescribed(map.get("additionalProperties"), path);
      if (map.get("anyOf") instanceof List<?> choices) {
        choices.forEach(choice -> assertDescribed(choice, path));
      }
    }
  }

  @Test
  void takesTheSampleContent() throws IOException {
    for (RecordKind kind : RecordKind.values()) {
      for (String text : samples(kind)) {
        assertThat(faults(kind, text)).as(text).isEmpty();
      }
    }
  }

  @Test
  void agreesWithTheReaderOnMutatedRecords() throws IOException {
    Random random = new Random(SEED);
    List<RecordKind> kinds = List.of(RecordKind.values());
    List<String> disagreements = new ArrayList<>();
    int tried = 0;
    int refused = 0;
    while (tried < MUTATIONS) {
      RecordKind kind = kinds.get(random.nextInt(kinds.size()));
      List<String> samples = samples(kind);
      if (samples.isEmpty()) {
        continue;
      }
      String mutated = mutate(samples.get(random.nextInt(samples.size())), random);
      Problems problems = new Problems("mutated");
      var node = yaml.read(new SourceFile("mutated", mutated), problems);
      if (node.isEmpty() || node.get() instanceof Node.Scalar || repeatsKey(mutated)) {
        continue;
      }
      tried++;
      boolean taken = isTaken(kind, node.get());
      refused += taken ? 0 : 1;
      if (taken != faults(kind, mutated).isEmpty()) {
        disagreements.add(
            kind
                + ": reader "
                + (taken ? "takes" : "refuses")
                + "\n"
                + faults(kind, mutated)
                + "\n"
                + mutated.lines().limit(40).toList());
      }
    }
    assertThat(refused).isBetween(MUTATIONS / 4, 3 * MUTATIONS / 4);
    assertThat(disagreements).isEmpty();
  }

  /** The same key twice is against YAML itself (1.2.2, 3.2.1.3); JSON could not even tell. */
  private static boolean repeatsKey(String text) {
    try {
      return new Load(LoadSettings.builder().build()).loadFromString(text) == null;
    } catch (DuplicateKeyException repeated) {
      return true;
    }
  }

  private static boolean isTaken(RecordKind kind, Node node) {
    Problems problems = new Problems("mutated");
    var value = kind.type().read(node, problems);
    boolean sound = problems.found().stream().noneMatch(d -> OF_FORM.contains(d.rule()));
    if (kind == RecordKind.COMMUNITY && value.isPresent()) {
      FieldValues values = (FieldValues) value.get();
      boolean publishable =
          values.get(CommunityFields.DRAFT).orElse(false)
              || (values.isWritten(CommunityFields.SOURCE)
                  && values.isWritten(CommunityFields.PUBLISHED));
      return sound && publishable;
    }
    return sound && value.isPresent();
  }

  /** One line changed: its value, its key, the language of its key, or the line itself. */
  private static String mutate(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int story = 0;
    while (story < lines.size() && !lines.get(story).matches("(story|事迹): \\|")) {
      story++;
    }
    int at = random.nextInt(story);
    String line = lines.get(at);
    Matcher value = VALUE.matcher(line);
    Matcher key = KEY.matcher(line);
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> {
        if (key.matches()) {
          lines.set(at, key.group(1) + key.group(2) + "x" + key.group(3));
        }
      }
      case 2 -> {
        if (key.matches()) {
          lines.add(at, key.group(1).replace('-', ' ') + "名称: 另一个");
        }
      }
      default -> {
        if (value.matches()) {
          lines.set(at, value.group(1) + " " + ODD_VALUES.get(random.nextInt(ODD_VALUES.size())));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private List<?> faults(RecordKind kind, String text) {
    Schema schema =
        schemas.computeIfAbsent(
            kind,
            each ->
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                        JsonText.of(
                            RecordSchema.of(
                                each, Keys.BOTH, Messages.of("field", Locale.CHINESE)))));
    return schema.validate(text, InputFormat.YAML);
  }

  private static List<String> samples(RecordKind kind) throws IOException {
    Path root = kind == RecordKind.THEME ? Path.of("templates/report") : Path.of("content");
    String glob = kind == RecordKind.THEME ? "*.yaml" : kind.files();
    var matcher = root.getFileSystem().getPathMatcher("glob:" + glob.replace("**/", "**"));
    List<String> samples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> matcher.matches(root.relativize(f))).sorted().toList()) {
        String text = Files.readString(file);
        samples.add(kind == RecordKind.PAGE ? text.split("---\n", -1)[1] : text);
      }
    }
    if (kind == RecordKind.WORDING) {
      samples.add(Files.readString(Path.of("src/main/resources/fengcai/wording.yaml")));
    }
    return samples;
  }
}

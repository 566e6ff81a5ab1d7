package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.diagnostic.Rule;
import fengcai.exchange.ImportFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The generated parts of the manual are what the program says of itself: keys from its JSON
 * Schemas, rules from {@code check --explain}, commands from {@code --help}. Rewritten under {@code
 * -Dfengcai.rewrite=true}.
 */
class ManualTest {

  private static final Path MANUAL = Path.of("src/docs");
  private static final List<String> KINDS =
      List.of(
          "community",
          "counts",
          "honour",
          "campaign",
          "site",
          "regions",
          "page",
          "wording",
          "theme");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"zh, 键, Key, 写法", "en, key, 中文, value"})
  void listsEveryKey(String language, String own, String other, String value) throws IOException {
    assertThat(run(language, "schema", "-o", folder.toString()).exitCode()).isZero();
    StringBuilder text = new StringBuilder();
    for (String kind : KINDS) {
      JsonNode schema =
          JsonMapper.shared().readTree(Files.readString(folder.resolve(kind + ".schema.json")));
      text.append("### ").append(schema.get("title").asString());
      text.append("\n\n`").append(schema.get("description").asString()).append("`\n\n");
      text.append("| %s | %s | %s |\n| --- | --- | --- |\n".formatted(own, other, value));
      rows(schema, "", "", language.equals("zh"), text);
      text.append('\n');
    }
    compare(MANUAL.resolve(language).resolve("content.md"), "keys", text.toString());
  }

  /** A row for each key of a mapping, those of mappings within it after their own key. */
  private static void rows(
      JsonNode schema, String english, String chinese, boolean zh, StringBuilder text) {
    JsonNode mapping = mapping(schema);
    Set<String> required = required(mapping);
    for (Map.Entry<String, JsonNode> key : mapping.path("properties").properties()) {
      JsonNode value = key.getValue();
      if (key.getKey().equals(value.get("title").asString())) {
        continue;
      }
      String star = required.contains(key.getKey()) ? "*" : "";
      String en = english + key.getKey();
      String cn = chinese + value.get("title").asString();
      text.append("| `%s`%s | `%s` | ".formatted(zh ? cn : en, star, zh ? en : cn));
      text.append(value.path("description").asString("").replace("|", "\\|"));
      words(value).forEach(word -> text.append(" `").append(word).append('`'));
      text.append(" |\n");
      rows(value, en + ".", cn + ".", zh, text);
    }
  }

  /** The mapping that a schema is, may be, or is a list or mapping of. */
  private static JsonNode mapping(JsonNode schema) {
    if (schema.has("properties")) {
      return schema;
    }
    List<JsonNode> inner = new ArrayList<>();
    schema.path("anyOf").forEach(inner::add);
    inner.add(schema.path("items"));
    inner.add(schema.path("additionalProperties"));
    return inner.stream()
        .filter(JsonNode::isObject)
        .map(ManualTest::mapping)
        .filter(found -> found.has("properties"))
        .findFirst()
        .orElse(schema);
  }

  private static Set<String> required(JsonNode mapping) {
    Set<String> keys = new HashSet<>();
    mapping.path("allOf").forEach(all -> all.path("anyOf").forEach(one -> keys.add(first(one))));
    return keys;
  }

  private static String first(JsonNode alternative) {
    return alternative.path("required").path(0).asString("");
  }

  private static List<String> words(JsonNode schema) {
    List<String> words = new ArrayList<>();
    schema.path("enum").forEach(word -> words.add(word.asString("")));
    return words.stream().filter(word -> !word.isEmpty()).distinct().toList();
  }

  @ParameterizedTest
  @CsvSource({"zh, 可以调整轻重的规则, 固定的规则", "en, Rules whose severity can be set, Fixed rules"})
  void explainsEveryRule(String language, String optional, String fixed) throws IOException {
    Map<Boolean, String> rules =
        Arrays.stream(Rule.values())
            .collect(
                Collectors.partitioningBy(
                    Rule::isOptional,
                    Collectors.mapping(
                        rule -> explanation(run(language, "check", "--explain", rule.id()).out()),
                        Collectors.joining("\n"))));
    compare(
        MANUAL.resolve(language).resolve("checks.md"),
        "rules",
        "### %s\n\n%s\n### %s\n\n%s".formatted(optional, rules.get(true), fixed, rules.get(false)));
  }

  /**
   * What a rule finds, with why it matters and what to do below; without how to set its severity.
   */
  private static String explanation(String text) {
    List<String> lines = text.strip().replace("<", "&lt;").lines().toList();
    return "- `"
        + lines.getFirst().replaceFirst("( ?[(（])", "`$1")
        + "\n"
        + lines.subList(1, lines.size() - 1).stream()
            .map(line -> "  - " + line + "\n")
            .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void showsTheHelpOfEveryCommand(String language) throws IOException {
    Matcher names = Pattern.compile("(?m)^  ([a-z]+)  ").matcher(run(language, "--help").out());
    StringBuilder text = new StringBuilder();
    while (names.find()) {
      text.append("### ").append(names.group(1)).append("\n\n```\n");
      text.append(run(language, names.group(1), "--help").out().strip()).append("\n```\n\n");
    }
    assertThat(text.toString()).contains("### build", "### verify");
    compare(MANUAL.resolve(language).resolve("commands.md"), "commands", text.toString());
  }

  @ParameterizedTest
  @CsvSource({"zh, 可以导入的文件：, 、, 。", "en, 'Files that can be imported: ', ', ', ."})
  void listsEveryFormatToImport(String language, String before, String between, String end)
      throws IOException {
    String formats = String.join(between, ImportFormats.extensions());
    compare(MANUAL.resolve(language).resolve("import.md"), "formats", before + formats + end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void linksLeadToFiles(String language) throws IOException {
    Map<Path, String> texts = new LinkedHashMap<>();
    try (var files = Files.list(MANUAL.resolve(language))) {
      for (Path file : files.sorted().toList()) {
        texts.put(file, Files.readString(file));
      }
    }
    String readme = language.equals("zh") ? "README.zh-CN.md" : "README.md";
    texts.put(Path.of(readme), Files.readString(Path.of(readme)));
    texts.put(Path.of("CONTRIBUTING.md"), Files.readString(Path.of("CONTRIBUTING.md")));
    texts.forEach(
        (file, text) ->
            LINK.matcher(text.replaceAll("(?s)```.*?```|`[^`]*`", ""))
                .results()
                .map(link -> file.resolveSibling(link.group(1)))
                .forEach(target -> assertThat(target).as("link in %s", file).exists()));
  }

  private static ProgramRun run(String language, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--lang=" + language);
    return ProgramRun.of(all.toArray(String[]::new));
  }

  private static void compare(Path file, String name, String generated) throws IOException {
    String text = Files.readString(file);
    Matcher part =
        Pattern.compile("(?s)(<!-- generated: " + name + " -->\n).*?(<!-- end -->)").matcher(text);
    assertThat(part.find()).as(file + " has a part " + name).isTrue();
    String current =
        text.substring(0, part.end(1))
            + "\n"
            + generated.stripTrailing()
            + "\n\n"
            + text.substring(part.start(2));
    if (Cases.REWRITE) {
      Files.writeString(file, current, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(file)).isEqualTo(current);
  }
}

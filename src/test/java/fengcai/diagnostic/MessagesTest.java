package fengcai.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.plan.report.ReportKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Path FOLDER = Path.of("src/main/resources/fengcai/messages");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]");

  @Test
  void everyRuleHasAMessageAndAHintInBothLanguages() {
    for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      Messages messages = Messages.of("diagnostic", language);
      for (Rule rule : Rule.values()) {
        assertThat(messages.find(rule.id(), "", "", "", "", "")).as(rule.id()).isPresent();
        assertThat(messages.find(rule.id() + ".hint", "", "", "", "", ""))
            .as(rule.id())
            .isPresent();
        assertThat(messages.find(rule.id() + ".why").isPresent())
            .as(rule.id())
            .isEqualTo(rule.isOptional());
      }
    }
  }

  @Test
  void everyKindOfReportHasItsNames() {
    for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      Messages messages = Messages.of("command", language);
      for (ReportKind kind : ReportKind.values()) {
        assertThat(messages.find("report.kind." + kind)).as("report.kind.%s", kind).isPresent();
        assertThat(messages.text("option.kind")).contains(kind.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"diagnostic", "command", "edit", "field", "page", "report", "shared"})
  void bothLanguagesSayTheSameThings(String name) throws IOException {
    assertThat(places(name + "_en")).isEqualTo(places(name + "_zh"));
  }

  /** Each text's key with the places it fills. */
  private static Map<String, Set<String>> places(String file) throws IOException {
    Properties texts = new Properties();
    texts.load(Files.newBufferedReader(FOLDER.resolve(file + ".properties")));
    Map<String, Set<String>> places = new TreeMap<>();
    texts.forEach(
        (key, text) ->
            places.put(
                key.toString(),
                PLACE
                    .matcher(text.toString())
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new))));
    return places;
  }
}

package fengcai.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The accessibility checker axe-core, loaded into a page once and asked as often as needed. */
final class Axe {

  private static final String SCRIPT = script();

  /** Reports violations only; describing what passes is most of the work of axe. */
  private static final String RUN =
      "([exclude, runOnly]) => axe.run({exclude}, {runOnly, resultTypes: ['violations']})"
          + ".then(found => found.violations.map(rule =>"
          + " rule.id + ': ' + rule.nodes.map(node => node.html).join(' ')))";

  private final Page page;

  private Axe(Page page) {
    this.page = page;
  }

  static Axe in(Page page) {
    page.evaluate(SCRIPT);
    return new Axe(page);
  }

  /** The violations of the rules that bear any of these tags, each with the elements at fault. */
  List<String> tagged(List<String> tags, String... exclude) {
    return run("tag", tags, exclude);
  }

  /** The violations of these rules. */
  List<String> rules(String... ids) {
    return run("rule", List.of(ids));
  }

  private List<String> run(String type, List<String> values, String... exclude) {
    List<?> found =
        (List<?>)
            page.evaluate(RUN, List.of(List.of(exclude), Map.of("type", type, "values", values)));
    return found.stream().map(Object::toString).toList();
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

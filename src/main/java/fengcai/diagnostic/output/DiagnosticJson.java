package fengcai.diagnostic.output;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Diagnostics for programs: a plain list, or SARIF 2.1.0 (OASIS) for editors and CI. */
public final class DiagnosticJson {

  private static final String SARIF_SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final DiagnosticText text;
  private final RuleText rules;

  public DiagnosticJson(DiagnosticText text, RuleText rules) {
    this.text = text;
    this.rules = rules;
  }

  /**
   * An array of objects with file, line, column, severity, rule, message and optionally hint,
   * elsewhere and more (the number of further findings of the rule in the file, not listed).
   */
  public String list(List<Diagnostic> diagnostics) {
    return JsonText.of(abridged(diagnostics).stream().map(this::finding).toList());
  }

  /** A SARIF log with one run. */
  public String sarif(List<Diagnostic> diagnostics) {
    List<Map<String, Object>> broken =
        diagnostics.stream().map(Diagnostic::rule).distinct().sorted().map(this::rule).toList();
    Map<String, Object> driver = object("name", "fengcai", "rules", broken);
    List<Map<String, Object>> results = abridged(diagnostics).stream().map(this::result).toList();
    Map<String, Object> run =
        object(
            "tool",
            object("driver", driver),
            "columnKind",
            "unicodeCodePoints",
            "results",
            results);
    return JsonText.of(object("$schema", SARIF_SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  private static List<AbridgedDiagnostics.Entry> abridged(List<Diagnostic> diagnostics) {
    return AbridgedDiagnostics.of(diagnostics, AbridgedDiagnostics.FOR_PROGRAMS).entries();
  }

  private Map<String, Object> finding(AbridgedDiagnostics.Entry entry) {
    Diagnostic diagnostic = entry.diagnostic();
    Map<String, Object> finding = place(diagnostic.position());
    finding.put("severity", level(diagnostic.severity()));
    finding.put("rule", diagnostic.rule().id());
    finding.put("message", text.message(diagnostic));
    text.hint(diagnostic).ifPresent(hint -> finding.put("hint", hint));
    diagnostic.elsewhere().ifPresent(other -> finding.put("elsewhere", place(other)));
    if (entry.more() > 0) {
      finding.put("more", entry.more());
    }
    return finding;
  }

  private Map<String, Object> place(Position position) {
    return object(
        "file", text.file(position), "line", position.line(), "column", position.column());
  }

  private Map<String, Object> rule(Rule rule) {
    return object(
        "id", rule.id(),
        "shortDescription", object("text", rules.finds(rule)),
        "fullDescription", object("text", rules.why(rule)),
        "help", object("text", rules.help(rule)),
        "defaultConfiguration", object("level", level(rule.severity())));
  }

  private Map<String, Object> result(AbridgedDiagnostics.Entry entry) {
    Diagnostic diagnostic = entry.diagnostic();
    Map<String, Object> result =
        object(
            "ruleId", diagnostic.rule().id(),
            "level", level(diagnostic.severity()),
            "message", object("text", text.message(diagnostic)),
            "locations", locations(diagnostic.position()));
    diagnostic.elsewhere().ifPresent(other -> result.put("relatedLocations", locations(other)));
    if (entry.more() > 0) {
      result.put("properties", object("more", entry.more()));
    }
    return result;
  }

  private List<Map<String, Object>> locations(Position position) {
    Map<String, Object> physical =
        object(
            "artifactLocation", object("uri", text.file(position)),
            "region", object("startLine", position.line(), "startColumn", position.column()));
    return List.of(object("physicalLocation", physical));
  }

  /** The value of both formats for a severity. */
  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** A JSON object of keys and values in turn. */
  private static Map<String, Object> object(Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put(members[i].toString(), members[i + 1]);
    }
    return object;
  }
}

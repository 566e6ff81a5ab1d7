package fengcai.diagnostic;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

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
   * An array of objects with file, line, column, severity, rule, message and, maybe, hint,
   * elsewhere and more: how many further findings of the rule in the file are left out.
   */
  public String list(List<Diagnostic> diagnostics) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      json.writeStartArray();
      for (Abridged.Entry entry : Abridged.of(diagnostics, Abridged.FOR_PROGRAMS).entries()) {
        Diagnostic diagnostic = entry.diagnostic();
        json.writeStartObject();
        writePosition(json, diagnostic.position());
        json.writeStringProperty("severity", level(diagnostic.severity()));
        json.writeStringProperty("rule", diagnostic.rule().id());
        json.writeStringProperty("message", text.message(diagnostic));
        Optional<String> hint = text.hint(diagnostic);
        if (hint.isPresent()) {
          json.writeStringProperty("hint", hint.get());
        }
        if (diagnostic.elsewhere().isPresent()) {
          json.writeName("elsewhere");
          json.writeStartObject();
          writePosition(json, diagnostic.elsewhere().get());
          json.writeEndObject();
        }
        if (entry.more() > 0) {
          json.writeNumberProperty("more", entry.more());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return out.toString();
  }

  /** One SARIF run. */
  public String sarif(List<Diagnostic> diagnostics) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", SARIF_SCHEMA);
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      json.writeStartObject();
      json.writeObjectPropertyStart("tool");
      json.writeObjectPropertyStart("driver");
      json.writeStringProperty("name", "fengcai");
      json.writeArrayPropertyStart("rules");
      for (Rule rule : diagnostics.stream().map(Diagnostic::rule).distinct().sorted().toList()) {
        writeRule(json, rule);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      json.writeStringProperty("columnKind", "unicodeCodePoints");
      json.writeArrayPropertyStart("results");
      for (Abridged.Entry entry : Abridged.of(diagnostics, Abridged.FOR_PROGRAMS).entries()) {
        Diagnostic diagnostic = entry.diagnostic();
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.rule().id());
        json.writeStringProperty("level", level(diagnostic.severity()));
        writeText(json, "message", text.message(diagnostic));
        writeLocations(json, "locations", diagnostic.position());
        if (diagnostic.elsewhere().isPresent()) {
          writeLocations(json, "relatedLocations", diagnostic.elsewhere().get());
        }
        if (entry.more() > 0) {
          json.writeObjectPropertyStart("properties");
          json.writeNumberProperty("more", entry.more());
          json.writeEndObject();
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private void writeRule(JsonGenerator json, Rule rule) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    writeText(json, "shortDescription", rules.finds(rule));
    writeText(json, "fullDescription", rules.why(rule));
    writeText(json, "help", rules.help(rule));
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private void writePosition(JsonGenerator json, Position position) {
    json.writeStringProperty("file", text.file(position));
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
  }

  private void writeLocations(JsonGenerator json, String name, Position position) {
    json.writeArrayPropertyStart(name);
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", text.file(position));
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", position.line());
    json.writeNumberProperty("startColumn", position.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** The word for it in both forms. */
  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static JsonGenerator generator(StringWriter out) {
    return new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
  }
}

package fengcai.edit;

import fengcai.content.Content;
import fengcai.content.edit.RecordEdit;
import fengcai.content.source.ContentFiles;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Messages;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Severity;
import fengcai.diagnostic.output.DiagnosticText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Diagnostics as JSON for the form, each with its field. */
final class Findings {

  private static final int OTHERS_AT_MOST = 20;

  private final Messages messages;

  /** {@code messages} is the message file {@code diagnostic}. */
  Findings(Messages messages) {
    this.messages = messages;
  }

  /**
   * All diagnostics of one file, and the number and the first of the errors in others.
   *
   * @param edit the record of the file, if it can be read
   */
  Map<String, Object> of(
      List<Diagnostic> diagnostics, ContentFiles files, String file, Optional<RecordEdit> edit) {
    DiagnosticText text = new DiagnosticText(messages, "", name -> Content.lines(files, name));
    List<Object> own = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      Optional<Position> here = placeIn(diagnostic, file);
      if (here.isPresent()) {
        own.add(finding(diagnostic, here.get(), text, edit));
      } else if (diagnostic.severity() == Severity.ERROR) {
        others.add(text.place(diagnostic.position()) + "  " + text.message(diagnostic));
      }
    }
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("own", own);
    found.put("errorsElsewhere", others.size());
    found.put("firstElsewhere", others.subList(0, Math.min(others.size(), OTHERS_AT_MOST)));
    return found;
  }

  /** A diagnostic with two positions is shown at both. */
  private static Optional<Position> placeIn(Diagnostic diagnostic, String file) {
    return diagnostic.position().file().equals(file)
        ? Optional.of(diagnostic.position())
        : diagnostic.elsewhere().filter(other -> other.file().equals(file));
  }

  private static Map<String, Object> finding(
      Diagnostic diagnostic, Position here, DiagnosticText text, Optional<RecordEdit> edit) {
    return Map.of(
        "rule", diagnostic.rule().id(),
        "severity", diagnostic.severity().name().toLowerCase(Locale.ROOT),
        "message", text.message(diagnostic),
        "hint", text.hint(diagnostic).orElse(""),
        "place", text.place(here),
        "field", edit.map(it -> it.pathAt(here.line(), here.column())).orElse(""));
  }
}

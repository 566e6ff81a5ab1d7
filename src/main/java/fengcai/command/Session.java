package fengcai.command;

import fengcai.FontSubstitution;
import fengcai.Progress;
import fengcai.content.Content;
import fengcai.content.ContentFiles;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.DiagnosticJson;
import fengcai.diagnostic.DiagnosticText;
import fengcai.diagnostic.Messages;
import fengcai.diagnostic.RuleText;
import fengcai.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One run of the program: its terminal, its language and its clock. */
final class Session {

  static final int CLEAN = 0;
  static final int FAULTY = 1;
  static final int USAGE = 2;

  private final Terminal terminal;
  private final Supplier<LocalDateTime> clock;
  private final List<Path> fonts;
  private final Messages messages;
  private final Messages findings;

  Session(Terminal terminal, Supplier<LocalDateTime> clock, List<Path> fonts) {
    this.terminal = terminal;
    this.clock = clock;
    this.fonts = List.copyOf(fonts);
    this.messages = Messages.of("command", terminal.language());
    this.findings = Messages.of("diagnostic", terminal.language());
  }

  Terminal terminal() {
    return terminal;
  }

  /** The time in Asia/Shanghai at this moment. */
  LocalDateTime now() {
    return clock.get();
  }

  /** The folders in which the machine keeps its fonts. */
  List<Path> fonts() {
    return fonts;
  }

  Messages messages() {
    return messages;
  }

  /** The texts of findings. */
  Messages findings() {
    return findings;
  }

  /** Says which fonts stood in for those that the themes in use wish for. */
  void substitutions(Map<String, List<FontSubstitution>> substitutions) {
    substitutions.forEach(
        (theme, fonts) -> {
          List<String> absent =
              fonts.stream()
                  .filter(font -> font.lacking().isEmpty())
                  .map(FontSubstitution::wished)
                  .toList();
          if (!absent.isEmpty()) {
            String names = String.join(messages.text("comma"), absent);
            terminal.out().println(messages.text("fonts.absent", theme, names));
          }
          fonts.stream()
              .filter(font -> !font.lacking().isEmpty())
              .forEach(
                  font ->
                      terminal
                          .out()
                          .println(messages.text("fonts.lacking", font.wished(), font.lacking())));
        });
  }

  /** Prints findings to the error stream; the exit code says whether one of them is an error. */
  int report(List<Diagnostic> diagnostics, Path content) {
    DiagnosticText text = text(content);
    diagnostics.forEach(diagnostic -> terminal.err().println(text.print(diagnostic)));
    long errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
    if (errors > 0) {
      long warnings = diagnostics.size() - errors;
      terminal
          .err()
          .println(messages.text("failed", Long.toString(errors), Long.toString(warnings)));
    }
    return errors > 0 ? FAULTY : CLEAN;
  }

  /** Prints findings to the output stream for programs to read. */
  int print(List<Diagnostic> diagnostics, Path content, boolean sarif) {
    DiagnosticJson json = new DiagnosticJson(text(content), new RuleText(findings));
    terminal.out().println(sarif ? json.sarif(diagnostics) : json.list(diagnostics));
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR) ? FAULTY : CLEAN;
  }

  /** Says that something outside the content went wrong. */
  int fail(String key, Object... arguments) {
    terminal.err().println(messages.text(key, arguments));
    return FAULTY;
  }

  void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageFault("folder-missing", folder.toString());
    }
  }

  /** A bar for work whose name is the message of a key. */
  Progress progress(boolean quiet, String task) {
    return terminal.interactive() && !quiet
        ? new TerminalProgress(terminal, messages.text(task))
        : Progress.NONE;
  }

  /** What a failed access to a file comes down to, for a person. */
  String detail(IOException e) {
    return messages.text(e instanceof AccessDeniedException ? "io.denied" : "io.other");
  }

  /** How findings of a content folder are put. */
  DiagnosticText text(Path content) {
    return text(ContentFiles.of(content));
  }

  /** How findings of texts are put, be they saved or not. */
  DiagnosticText text(ContentFiles content) {
    String folder = content.root().toString().replace('\\', '/');
    return new DiagnosticText(findings, folder, file -> Content.lines(content, file));
  }
}

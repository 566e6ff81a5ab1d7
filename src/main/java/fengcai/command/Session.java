package fengcai.command;

import fengcai.build.FontSubstitution;
import fengcai.build.Progress;
import fengcai.content.Content;
import fengcai.content.ContentFiles;
import fengcai.diagnostic.Abridged;
import fengcai.diagnostic.DiagnosticJson;
import fengcai.diagnostic.DiagnosticText;
import fengcai.diagnostic.Diagnostics;
import fengcai.diagnostic.Messages;
import fengcai.diagnostic.RuleText;
import fengcai.html.TemplateFault;
import fengcai.io.Backup;
import fengcai.io.IoFailure;
import fengcai.publish.BuildProcess;
import fengcai.publish.Cancellation;
import fengcai.publish.Destination;
import fengcai.publish.PublishException;
import fengcai.publish.SiteFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One run of the program: its terminal, its language and its clock. */
final class Session {

  static final int CLEAN = 0;
  static final int FAULTY = 1;
  static final int USAGE = 2;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final Terminal terminal;
  private final Terminal raw;
  private final Supplier<LocalDateTime> clock;
  private final List<Path> fonts;
  private final Messages messages;
  private final Messages findings;

  Session(Terminal terminal, Supplier<LocalDateTime> clock, List<Path> fonts) {
    this.terminal = terminal.visible();
    this.raw = terminal;
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
  int report(Diagnostics diagnostics, Path content) {
    DiagnosticText text = text(content);
    for (Abridged.Entry entry : Abridged.of(diagnostics.all(), Abridged.FOR_PEOPLE).entries()) {
      terminal.err().println(text.print(entry));
    }
    if (diagnostics.hasErrors()) {
      terminal.err().println(errors(diagnostics));
      return FAULTY;
    }
    return CLEAN;
  }

  /** The number of errors and warnings. */
  String errors(Diagnostics diagnostics) {
    int errors = diagnostics.errors().size();
    int others = diagnostics.all().size() - errors;
    return messages.text("failed", Integer.toString(errors), Integer.toString(others));
  }

  /** Prints findings to the output stream for programs to read. */
  int print(Diagnostics diagnostics, Path content, boolean sarif) {
    DiagnosticJson json = new DiagnosticJson(text(content), new RuleText(findings));
    terminal.out().println(sarif ? json.sarif(diagnostics.all()) : json.list(diagnostics.all()));
    return diagnostics.hasErrors() ? FAULTY : CLEAN;
  }

  /** Says that something outside the content went wrong. */
  int fail(String key, Object... arguments) {
    return failInWords(messages.text(key, arguments));
  }

  /** Says so in words that are at hand. */
  int failInWords(String text) {
    terminal.err().println(text);
    return FAULTY;
  }

  /** Where a release goes that is made of a content folder. */
  Destination destination(Path site, Path content) {
    return new Destination(site, new Backup(content, now()), process(), new Cancellation());
  }

  private BuildProcess process() {
    return new BuildProcess(ProcessHandle.current().pid(), TIME.format(now()));
  }

  /** Puts back a site that a build which was cut short has set aside, and says so. */
  void recover(Path site) {
    try {
      if (SiteFolder.recover(site, process())) {
        terminal.err().println(messages.text("site.recovered", site.toString()));
      }
    } catch (PublishException e) {
      terminal.err().println(new PublishText(messages).of(e));
    }
  }

  /** Refuses a site's folder that lies in one of those that it is made of, or around it. */
  void requireApart(Path site, List<Path> folders) {
    try {
      Optional<Path> other = SiteFolder.overlapping(site, folders);
      if (other.isPresent()) {
        throw new UsageFault("out-overlaps", site.toString(), other.get().toString());
      }
    } catch (PublishException e) {
      throw new UsageFault("out-unusable", new PublishText(messages).of(e));
    }
  }

  /** What to do about a lack of memory. */
  String outOfMemory() {
    long most = Runtime.getRuntime().maxMemory() >> 20;
    long wanted = Math.max(2, (2 * most + 1023) / 1024);
    return messages.text("out-of-memory", Long.toString(most), Long.toString(wanted));
  }

  void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageFault("folder-missing", folder.toString());
    }
  }

  /** What is wrong with a template. */
  String text(TemplateFault fault) {
    return fault.kind() == TemplateFault.Kind.INVALID
        ? messages.text("template-fault", fault.place(), fault.reason())
        : messages.text(
            "template-fault." + fault.kind().name().toLowerCase(Locale.ROOT), fault.place());
  }

  /** A bar for work whose name is the message of a key. */
  Progress progress(boolean quiet, String task) {
    return terminal.interactive() && !quiet
        ? new TerminalProgress(raw, messages.text(task))
        : Progress.NONE;
  }

  /** What a failed access to a file comes down to, for a person. */
  String detail(IOException e) {
    return messages.text("io." + IoFailure.of(e).key());
  }

  /** The file that could not be accessed, or the one given where the system does not say. */
  static String file(IOException e, Path otherwise) {
    return e instanceof FileSystemException failed && failed.getFile() != null
        ? failed.getFile()
        : otherwise.toString();
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

package fengcai.cli;

import fengcai.build.FontSubstitution;
import fengcai.build.Progress;
import fengcai.cli.argument.UsageException;
import fengcai.cli.terminal.Terminal;
import fengcai.cli.terminal.TerminalProgress;
import fengcai.content.Content;
import fengcai.content.source.ContentFiles;
import fengcai.diagnostic.Diagnostics;
import fengcai.diagnostic.Messages;
import fengcai.diagnostic.output.AbridgedDiagnostics;
import fengcai.diagnostic.output.DiagnosticJson;
import fengcai.diagnostic.output.DiagnosticText;
import fengcai.diagnostic.output.RuleText;
import fengcai.html.template.PageTemplateException;
import fengcai.io.Backup;
import fengcai.io.IoFailure;
import fengcai.picture.MediaChangedException;
import fengcai.publish.BuildProcess;
import fengcai.publish.Cancellation;
import fengcai.publish.Destination;
import fengcai.publish.PublishException;
import fengcai.publish.SiteFolder;
import fengcai.text.Dates;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One run of the program: its terminal, its language and its clock. */
final class CommandRun {

  static final int CLEAN = 0;
  static final int FAULTY = 1;
  static final int USAGE = 2;

  private final Terminal terminal;
  private final Terminal raw;
  private final Supplier<LocalDateTime> clock;
  private final List<Path> fonts;
  private final Messages messages;
  private final Messages findings;

  CommandRun(Terminal terminal, Supplier<LocalDateTime> clock, List<Path> fonts) {
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

  /** The current time in Asia/Shanghai. */
  LocalDateTime now() {
    return clock.get();
  }

  /** The folders in which the machine keeps its fonts. */
  List<Path> fonts() {
    return fonts;
  }

  /** The messages of diagnostics. */
  Messages findings() {
    return findings;
  }

  /** A message of commands; numbers are printed without grouping. */
  String text(String key, Object... arguments) {
    return messages.text(key, Stream.of(arguments).map(Object::toString).toArray());
  }

  /** Prints a result. */
  void print(String key, Object... arguments) {
    terminal.out().println(text(key, arguments));
  }

  /** Prints an error or a notice. */
  void warn(String key, Object... arguments) {
    terminal.err().println(text(key, arguments));
  }

  /** Prints which fonts of the themes were missing or lacked characters. */
  void substitutions(Map<String, List<FontSubstitution>> substitutions) {
    substitutions.forEach(
        (theme, fonts) -> {
          List<String> absent =
              fonts.stream()
                  .filter(font -> font.lacking().isEmpty())
                  .map(FontSubstitution::wished)
                  .toList();
          if (!absent.isEmpty()) {
            String names = String.join(text("comma"), absent);
            print("fonts.absent", theme, names);
          }
          fonts.stream()
              .filter(font -> !font.lacking().isEmpty())
              .forEach(font -> print("fonts.lacking", font.wished(), font.lacking()));
        });
  }

  /** Prints diagnostics to the error stream; returns the exit code. */
  int report(Diagnostics diagnostics, Path content) {
    DiagnosticText text = diagnostics(content);
    for (AbridgedDiagnostics.Entry entry :
        AbridgedDiagnostics.of(diagnostics.all(), AbridgedDiagnostics.FOR_PEOPLE).entries()) {
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
    return text("failed", errors, others);
  }

  /** Prints diagnostics as JSON or SARIF to the output stream; returns the exit code. */
  int printJson(Diagnostics diagnostics, Path content, boolean sarif) {
    DiagnosticJson json = new DiagnosticJson(diagnostics(content), new RuleText(findings));
    terminal.out().println(sarif ? json.sarif(diagnostics.all()) : json.list(diagnostics.all()));
    return diagnostics.hasErrors() ? FAULTY : CLEAN;
  }

  /** Prints an error outside the content; returns the exit code. */
  int fail(String key, Object... arguments) {
    return failInWords(text(key, arguments));
  }

  /** Prints a translated error; returns the exit code. */
  int failInWords(String text) {
    terminal.err().println(text);
    return FAULTY;
  }

  /** The destination of a release built from a content folder. */
  Destination destination(Path site, Path content) {
    return new Destination(site, new Backup(content, now()), process(), new Cancellation());
  }

  private BuildProcess process() {
    return new BuildProcess(ProcessHandle.current().pid(), Dates.exact(now()));
  }

  /** Restores a site that an interrupted build has set aside, and reports it. */
  void recover(Path site) {
    try {
      if (SiteFolder.recover(site, process())) {
        warn("site.recovered", site);
      }
    } catch (PublishException e) {
      terminal.err().println(failure(e));
    }
  }

  /** Requires that the site does not overlap the folders it is built from. */
  void requireApart(Path site, List<Path> folders) {
    try {
      Optional<Path> other = SiteFolder.overlapping(site, folders);
      if (other.isPresent()) {
        throw new UsageException("out-overlaps", site, other.get().toString());
      }
    } catch (PublishException e) {
      throw new UsageException("out-unusable", failure(e));
    }
  }

  /** The message for an {@link OutOfMemoryError}. */
  String outOfMemory() {
    long most = Runtime.getRuntime().maxMemory() >> 20;
    long wanted = Math.max(2, (2 * most + 1023) / 1024);
    return text("out-of-memory", most, wanted);
  }

  void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("folder-missing", folder.toString());
    }
  }

  /** The message for a failure of a build in its templates, pictures or site. */
  String failure(Exception e) {
    return switch (e) {
      case PageTemplateException fault -> failure(fault);
      case MediaChangedException changed -> text("media-changed", changed.path());
      case PublishException failed -> new PublishText(this).of(failed);
      default -> throw new IllegalArgumentException(e);
    };
  }

  private String failure(PageTemplateException fault) {
    return fault.kind() == PageTemplateException.Kind.INVALID
        ? text("template-fault", fault.place(), fault.reason())
        : text("template-fault." + fault.kind().name().toLowerCase(Locale.ROOT), fault.place());
  }

  /** A progress bar; {@code task} is the key of its label. */
  Progress progress(boolean quiet, String task) {
    return terminal.interactive() && !quiet ? new TerminalProgress(raw, text(task)) : Progress.NONE;
  }

  /** The message for a failed file access. */
  String detail(IOException e) {
    return text("io." + IoFailure.of(e).key());
  }

  /** The file named by an exception, else the one given. */
  static String file(IOException e, Path otherwise) {
    return e instanceof FileSystemException failed && failed.getFile() != null
        ? failed.getFile()
        : otherwise.toString();
  }

  /** Formats diagnostics of a content folder. */
  DiagnosticText diagnostics(Path content) {
    return diagnostics(ContentFiles.of(content));
  }

  /** Formats diagnostics of texts, saved or not. */
  DiagnosticText diagnostics(ContentFiles content) {
    String folder = content.root().toString().replace('\\', '/');
    return new DiagnosticText(findings, folder, file -> Content.lines(content, file));
  }
}

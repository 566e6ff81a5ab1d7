package fengcai.cli;

import fengcai.build.Version;
import fengcai.cli.argument.BaseUrl;
import fengcai.cli.argument.Jobs;
import fengcai.cli.argument.MomentConverter;
import fengcai.cli.argument.UsageException;
import fengcai.cli.terminal.Terminal;
import fengcai.content.schema.SpellingSuggestions;
import fengcai.model.time.Moment;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The root command; without a subcommand it builds. */
@Command(name = "fengcai")
public final class FengcaiCommand extends BuildCommand {

  @Option(
      names = "--lang",
      paramLabel = "<zh|en>",
      descriptionKey = "option.lang",
      scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable")
  private @Nullable Language lang;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  @SuppressWarnings("UnusedVariable")
  private boolean version;

  /** The languages of the messages. */
  enum Language {
    zh,
    en
  }

  private FengcaiCommand(CommandRun session) {
    super(session);
  }

  /**
   * Runs one command line.
   *
   * @param clock the time in Asia/Shanghai, for commands that are not given {@code --now}
   * @param fonts the folders in which the machine keeps its fonts
   * @return 0 for success, 1 for errors in content, site or files, 2 for a usage error
   */
  public static int run(
      Terminal terminal, Supplier<LocalDateTime> clock, List<Path> fonts, String... args) {
    CommandRun session =
        new CommandRun(terminal.in(language(args, terminal.language())), clock, fonts);
    CommandLine commandLine =
        new CommandLine(new FengcaiCommand(session))
            .addSubcommand("build", new BuildCommand(session))
            .addSubcommand("check", new CheckCommand(session))
            .addSubcommand("serve", new ServeCommand(session))
            .addSubcommand("report", new ReportCommand(session))
            .addSubcommand("import", new ImportCommand(session))
            .addSubcommand("export", new ExportCommand(session))
            .addSubcommand("new", new NewCommand(session))
            .addSubcommand("schema", new SchemaCommand(session))
            .addSubcommand("verify", new VerifyCommand(session));
    UsageMessages faults = new UsageMessages(session);
    commandLine.getCommandSpec().version(Version.PROGRAM);
    commandLine
        .setResourceBundle(bundle(session.terminal().language()))
        .registerConverter(Moment.class, new MomentConverter())
        .registerConverter(Jobs.class, new Jobs.Converter())
        .registerConverter(BaseUrl.class, new BaseUrl.Converter())
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(faults::handle)
        .setExecutionExceptionHandler(faults::handle);
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      return session.failInWords(session.outOfMemory());
    } catch (StackOverflowError e) {
      return session.fail("too-deep");
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  /** Determined before the command line is parsed, since parse errors are translated too. */
  private static Locale language(String[] args, Locale system) {
    List<String> words = Arrays.asList(args);
    int at = words.indexOf("--lang");
    String value =
        at >= 0 && at + 1 < words.size()
            ? words.get(at + 1)
            : words.stream()
                .filter(word -> word.startsWith("--lang="))
                .map(word -> word.substring("--lang=".length()))
                .findFirst()
                .orElse("");
    return switch (value) {
      case "zh" -> Locale.CHINESE;
      case "en" -> Locale.ENGLISH;
      default -> system;
    };
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        "fengcai.messages.command",
        language,
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** Reports usage errors in the session's language. */
  private record UsageMessages(CommandRun session) {

    int handle(ParameterException e, String[] args) {
      String name = e.getCommandLine().getCommandSpec().qualifiedName();
      session.terminal().err().println(message(e));
      session.warn("usage.see-help", name);
      return CommandRun.USAGE;
    }

    int handle(Exception e, CommandLine commandLine, CommandLine.ParseResult result)
        throws Exception {
      if (e instanceof UsageException fault) {
        session.warn(fault.key(), fault.arguments());
        return CommandRun.USAGE;
      }
      if (e instanceof UncheckedIOException unread
          && unread.getCause() instanceof FileSystemException cause) {
        return session.fail(
            "io.failed", CommandRun.file(cause, Path.of("")), session.detail(cause));
      }
      throw e;
    }

    private String message(ParameterException e) {
      return switch (e) {
        case CommandLine.UnmatchedArgumentException unmatched -> unknown(unmatched);
        case CommandLine.MissingParameterException missing ->
            session.text("usage.missing", names(missing));
        case CommandLine.OverwrittenOptionException repeated ->
            session.text(
                "usage.repeated",
                repeated.getOverwritten() == null ? "" : label(repeated.getOverwritten()));
        default ->
            session.text(
                "usage.value",
                e.getArgSpec() == null ? "" : label(e.getArgSpec()),
                e.getValue() == null ? "" : e.getValue(),
                e.getArgSpec() == null ? "" : possible(e.getArgSpec(), e.getMessage()));
      };
    }

    /** Suggests similar options, or similar commands for a word that is no option. */
    private String unknown(CommandLine.UnmatchedArgumentException e) {
      List<String> words = e.getUnmatched();
      String message = session.text("usage.unknown", String.join(" ", words));
      CommandLine.Model.CommandSpec command = e.getCommandLine().getCommandSpec();
      String word = words.getFirst().replaceFirst("=.*", "");
      List<String> known =
          word.startsWith("-")
              ? List.copyOf(command.optionsMap().keySet())
              : List.copyOf(command.subcommands().keySet());
      List<String> near = SpellingSuggestions.near(word, known);
      return near.isEmpty()
          ? message
          : message + "\n" + session.text("usage.near", String.join(session.text("comma"), near));
    }

    /**
     * The constants of an enum option; else the message of the converter, which picocli prefixes.
     */
    private String possible(CommandLine.Model.ArgSpec spec, @Nullable String message) {
      CommandLine.Model.ITypeInfo type = spec.typeInfo();
      CommandLine.Model.ITypeInfo one =
          type.isCollection() ? type.getAuxiliaryTypeInfos().getFirst() : type;
      if (one.isEnum()) {
        return String.join(", ", one.getEnumConstantNames());
      }
      if (spec.type() == Path.class) {
        return session.text("usage.path");
      }
      String text = Objects.requireNonNullElse(message, "");
      return text.substring(text.indexOf("': ") + 1).replaceFirst("^: ", "");
    }

    private static String names(CommandLine.MissingParameterException e) {
      return e.getMissing() == null
          ? ""
          : String.join(", ", e.getMissing().stream().map(UsageMessages::label).toList());
    }

    private static String label(CommandLine.Model.ArgSpec spec) {
      return spec instanceof CommandLine.Model.OptionSpec option
          ? option.longestName()
          : spec.paramLabel();
    }
  }
}

package fengcai.cli;

import fengcai.build.Build;
import fengcai.cli.argument.UsageException;
import fengcai.content.schema.SpellingSuggestions;
import fengcai.diagnostic.Diagnostics;
import fengcai.diagnostic.output.RuleText;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports all diagnostics of the content; writes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  /** The format of the diagnostics. */
  enum Format {
    text,
    json,
    sarif
  }

  private final CommandRun session;

  @Mixin private ContentOptions options = new ContentOptions();

  @Option(names = "--format", paramLabel = "<form>", descriptionKey = "option.format")
  private Format format = Format.text;

  /** Empty if the option is given without a rule. */
  @Option(
      names = "--explain",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "<rule>",
      descriptionKey = "option.explain")
  private @Nullable String explained;

  CheckCommand(CommandRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (explained != null) {
      return explain(explained);
    }
    session.requireFolder(options.content());
    session.recover(options.beside("site"));
    Diagnostics diagnostics = new Build(options.input(session)).load().diagnostics();
    return switch (format) {
      case text -> {
        int exitCode = session.report(diagnostics, options.content());
        if (diagnostics.isEmpty()) {
          session.print("check.clean");
        } else if (exitCode == CommandRun.CLEAN) {
          session.warn("check.warned", diagnostics.warnings());
        }
        yield exitCode;
      }
      case json -> session.printJson(diagnostics, options.content(), false);
      case sarif -> session.printJson(diagnostics, options.content(), true);
    };
  }

  private int explain(String rule) {
    RuleText text = new RuleText(session.findings());
    List<String> lines =
        rule.isEmpty()
            ? text.list()
            : List.of(text.explain(rule).orElseThrow(() -> unknown(rule, text)));
    lines.forEach(session.terminal().out()::println);
    return CommandRun.CLEAN;
  }

  private static UsageException unknown(String rule, RuleText text) {
    List<String> near = SpellingSuggestions.near(rule, text.ids());
    return near.isEmpty()
        ? new UsageException("explain-unknown", rule)
        : new UsageException("explain-near", rule, String.join(", ", near));
  }
}

package fengcai.cli;

import fengcai.build.BuildInput;
import fengcai.cli.argument.BaseUrl;
import fengcai.cli.argument.Jobs;
import fengcai.content.source.ContentFiles;
import fengcai.model.time.Moment;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of all commands that build from a content folder. */
final class ContentOptions {

  @Option(names = "--content", paramLabel = "<folder>", descriptionKey = "option.content")
  private Path content = Path.of("content");

  @Option(names = "--templates", paramLabel = "<folder>", descriptionKey = "option.templates")
  private @Nullable Path templates;

  @Option(names = "--jobs", paramLabel = "<n>", descriptionKey = "option.jobs")
  private Jobs jobs = Jobs.ofMachine();

  @Option(names = "--base-url", paramLabel = "<url>", descriptionKey = "option.base-url")
  private @Nullable BaseUrl baseUrl;

  @Option(names = "--now", paramLabel = "<time>", descriptionKey = "option.now")
  private @Nullable Moment now;

  Path content() {
    return content;
  }

  /** The input of a build; templates are beside the content unless the option names a folder. */
  BuildInput input(CommandRun session) {
    return new BuildInput(
        ContentFiles.of(content),
        templates(),
        Optional.ofNullable(baseUrl).map(BaseUrl::url),
        now(session),
        jobs.count(),
        session.fonts());
  }

  /** The folders that a build reads. */
  List<Path> folders() {
    return List.of(content, templates());
  }

  private Path templates() {
    return templates == null ? beside("templates") : templates;
  }

  /** The value of {@code --now}, else the current time. */
  LocalDateTime now(CommandRun session) {
    return now == null ? session.now() : now.start();
  }

  /** A sibling of the content folder. */
  Path beside(String name) {
    Path parent = content.toAbsolutePath().normalize().getParent();
    return content.isAbsolute() && parent != null
        ? parent.resolve(name)
        : content.resolveSibling(name);
  }
}

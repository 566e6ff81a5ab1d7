package fengcai.command;

import fengcai.Build;
import fengcai.Progress;
import fengcai.html.TemplateFault;
import fengcai.picture.MediaChangedException;
import fengcai.publish.Encoding;
import fengcai.publish.PublishException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the website and the reports. */
@Command(name = "build")
class BuildCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private ContentOptions options = new ContentOptions();

  @Option(names = "--out", paramLabel = "<folder>", descriptionKey = "option.out")
  private @Nullable Path out;

  @Option(names = "--no-pdf", descriptionKey = "option.no-pdf")
  private boolean noPdf;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(
      names = "--compress",
      split = ",",
      paramLabel = "<form>",
      descriptionKey = "option.compress")
  private List<Compression> compress = List.of();

  /** How servers may send files, by the names they are known by. */
  enum Compression {
    gzip(Encoding.GZIP),
    brotli(Encoding.BROTLI);

    private final Encoding encoding;

    Compression(Encoding encoding) {
      this.encoding = encoding;
    }
  }

  BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.requireFolder(options.content());
    Path site = out == null ? options.beside("site") : out;
    for (Compression each : compress) {
      if (!each.encoding.isAvailable()) {
        throw new UsageFault("compress.unavailable", each.name());
      }
    }
    long start = System.nanoTime();
    Build build = new Build(options.source(session));
    try {
      Build.Outcome outcome = publish(build, site);
      int exitCode = session.report(outcome.diagnostics(), options.content());
      outcome.release().ifPresent(release -> summarise(release, outcome, site, start));
      return exitCode;
    } catch (TemplateFault fault) {
      return session.fail("template-fault", fault.place(), fault.reason());
    } catch (MediaChangedException e) {
      return session.fail("media-changed", e.path());
    } catch (PublishException e) {
      String key = "publish-" + e.reason().name().toLowerCase(Locale.ROOT);
      return session.fail(key, e.path(), e.detail());
    }
  }

  /** The bar is gone before anything else is printed. */
  private Build.Outcome publish(Build build, Path site) throws PublishException, TemplateFault {
    try (Progress progress = session.progress(quiet, "progress")) {
      EnumSet<Encoding> encodings = EnumSet.noneOf(Encoding.class);
      compress.forEach(each -> encodings.add(each.encoding));
      return build.publish(site, new Build.Extent(!noPdf, encodings), progress);
    }
  }

  private void summarise(Build.Release release, Build.Outcome outcome, Path site, long start) {
    if (quiet) {
      return;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    new ReleaseSummary(session.messages())
        .lines(release, outcome.warnings(), seconds, site)
        .forEach(session.terminal().out()::println);
    session.substitutions(release.substitutions());
  }
}

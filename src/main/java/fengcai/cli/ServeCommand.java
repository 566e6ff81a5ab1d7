package fengcai.cli;

import fengcai.build.Build;
import fengcai.build.BuildInput;
import fengcai.build.LoadedSite;
import fengcai.cli.argument.ServeHost;
import fengcai.cli.argument.UsageException;
import fengcai.content.Content;
import fengcai.content.source.ContentFiles;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.output.DiagnosticText;
import fengcai.edit.EditController;
import fengcai.serve.PreviewServer;
import fengcai.serve.SiteProblem;
import fengcai.serve.SiteVersion;
import fengcai.serve.TokenGuard;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a preview of the site and the edit form. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

  private static final String LOOPBACK = "127.0.0.1";
  private static final int FAULTS_AT_MOST = 20;
  private static final int DETAILS_AT_MOST = 40;
  private static final int TOKEN_BYTES = 16;
  private static final int LAST_PORT = 65_535;

  private final CommandRun session;
  private final Set<String> interruptedSaves = new HashSet<>();

  @Mixin private ContentOptions options = new ContentOptions();

  @Option(names = "--port", paramLabel = "<n>", descriptionKey = "option.port")
  private int port = 8080;

  @Option(names = "--host", paramLabel = "<address>", descriptionKey = "option.host")
  private String host = LOOPBACK;

  @Option(names = "--out", paramLabel = "<folder>", descriptionKey = "option.serve-out")
  private @Nullable Path out;

  ServeCommand(CommandRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.requireFolder(options.content());
    if (port < 0 || port > LAST_PORT) {
      throw new UsageException("usage.value", "--port", port, "0–" + LAST_PORT);
    }
    ServeHost address =
        ServeHost.of(host).orElseThrow(() -> new UsageException("serve.host", host));
    Path site = out == null ? options.beside("site") : out;
    session.requireApart(site, options.folders());
    session.recover(site);
    BuildInput input = options.input(session);
    Supplier<LocalDateTime> clock = () -> options.now(session);
    Build build = new Build(input);
    Supplier<Build> current = () -> build.at(clock.get());
    CommandSiteBuilder workshop = new CommandSiteBuilder(session, current, options.content(), site);
    TokenGuard guard =
        new TokenGuard(
            "/edit/",
            token(),
            new EditController(options.content(), session.terminal().language(), clock, workshop));
    PreviewServer.Source served =
        new PreviewServer.Source(
            List.of(options.content(), input.templates()),
            before -> make(current.get(), workshop, before),
            clock);
    try (PreviewServer server =
        new PreviewServer(host, port, served, guard, failure -> record(failure))) {
      server.start();
      int number = server.port();
      session.print("serve.ready", address.name(), number);
      address.others().forEach(other -> session.print("serve.others", other, number));
      if (address.isLocal()) {
        session.print("serve.edit", number, guard.address());
      }
      session.terminal().out().flush();
      new CountDownLatch(1).await();
      return CommandRun.CLEAN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CommandRun.CLEAN;
    } catch (BindException e) {
      return session.fail("serve.port", host, port);
    } catch (IOException e) {
      return session.fail("serve.failed", session.detail(e));
    }
  }

  /** The site as it is now, or the one before with the errors. */
  private SiteVersion make(Build build, CommandSiteBuilder workshop, SiteVersion before) {
    LoadedSite site = build.load();
    reportInterruptedSaves(site);
    if (site.diagnostics().hasErrors()) {
      List<SiteProblem> faults =
          site.diagnostics().errors().stream().limit(FAULTS_AT_MOST).map(this::fault).toList();
      session.warn("serve.faulty", faults.getFirst().place(), faults.getFirst().message());
      return new SiteVersion(before.files(), faults, site.plan().nextChange());
    }
    return new SiteVersion(workshop.files(site), List.of(), site.plan().nextChange());
  }

  /** Reports each once on the terminal; other warnings are shown by the edit form. */
  private void reportInterruptedSaves(LoadedSite site) {
    site.diagnostics().all().stream()
        .filter(diagnostic -> diagnostic.rule() == Rule.SAVE_INTERRUPTED)
        .filter(diagnostic -> interruptedSaves.add(diagnostic.position().file()))
        .map(session.diagnostics(options.content())::print)
        .forEach(session.terminal().err()::println);
  }

  /** Prints the details of an internal error; returns the message for the user. */
  private String record(Throwable failure) {
    StringWriter details = new StringWriter();
    failure.printStackTrace(new PrintWriter(details));
    synchronized (this) {
      PrintStream err = session.terminal().err();
      err.println(session.text("serve.failure"));
      details.toString().lines().limit(DETAILS_AT_MOST).forEach(err::println);
      err.flush();
    }
    return session.text("serve.failure.told");
  }

  /** A random token of 128 bits. */
  private static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private SiteProblem fault(Diagnostic diagnostic) {
    Path content = options.content();
    DiagnosticText text = session.diagnostics(content);
    List<String> lines = Content.lines(ContentFiles.of(content), diagnostic.position().file());
    int line = diagnostic.position().line();
    return new SiteProblem(
        text.place(diagnostic.position()),
        text.message(diagnostic),
        text.hint(diagnostic).orElse(""),
        line <= lines.size() ? lines.get(line - 1) : "",
        diagnostic.position().column());
  }
}

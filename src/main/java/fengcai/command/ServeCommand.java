package fengcai.command;

import fengcai.Build;
import fengcai.Checked;
import fengcai.Preview;
import fengcai.content.Content;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.DiagnosticText;
import fengcai.diagnostic.Severity;
import fengcai.html.TemplateFault;
import fengcai.serve.Fault;
import fengcai.serve.PreviewServer;
import fengcai.serve.SiteFiles;
import fengcai.serve.SiteVersion;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the site while its content is being written. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

  private static final String LOOPBACK = "127.0.0.1";
  private static final int FAULTS_AT_MOST = 20;

  private final Session session;

  @Mixin private ContentOptions options = new ContentOptions();

  @Option(names = "--port", paramLabel = "<n>", descriptionKey = "option.port")
  private int port = 8080;

  @Option(names = "--host", paramLabel = "<address>", descriptionKey = "option.host")
  private String host = LOOPBACK;

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.requireFolder(options.content());
    Build.Source source = options.source(session);
    Build build = new Build(source);
    try (PreviewServer server =
        new PreviewServer(
            host,
            port,
            List.of(options.content(), source.templates()),
            before -> make(build, before))) {
      server.start();
      String name = host.equals(LOOPBACK) ? "localhost" : host;
      session
          .terminal()
          .out()
          .println(session.messages().text("serve.ready", name, Integer.toString(server.port())));
      session.terminal().out().flush();
      new CountDownLatch(1).await();
      return Session.CLEAN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Session.CLEAN;
    } catch (BindException e) {
      return session.fail("serve.port", host, Integer.toString(port));
    } catch (IOException e) {
      return session.fail("serve.failed", session.detail(e));
    }
  }

  /** The site anew, or the one before with what keeps it from being made. */
  private SiteVersion make(Build build, SiteVersion before) {
    Checked checked = build.check();
    if (checked.outcome().hasErrors()) {
      List<Fault> faults =
          checked.outcome().diagnostics().stream()
              .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
              .limit(FAULTS_AT_MOST)
              .map(this::fault)
              .toList();
      session
          .terminal()
          .err()
          .println(
              session
                  .messages()
                  .text("serve.faulty", faults.getFirst().place(), faults.getFirst().message()));
      return new SiteVersion(before.files(), faults);
    }
    Preview preview = build.preview(checked);
    return new SiteVersion(path -> find(preview, path), List.of());
  }

  private Optional<byte[]> find(Preview preview, String path) throws SiteFiles.RenderFault {
    try {
      return preview.file(path);
    } catch (TemplateFault fault) {
      throw new SiteFiles.RenderFault(
          session.messages().text("template-fault", fault.place(), fault.reason()));
    }
  }

  private Fault fault(Diagnostic diagnostic) {
    Path content = options.content();
    DiagnosticText text = session.text(content);
    List<String> lines = Content.lines(content, diagnostic.position().file());
    int line = diagnostic.position().line();
    return new Fault(
        text.place(diagnostic.position()),
        text.message(diagnostic),
        text.hint(diagnostic).orElse(""),
        line <= lines.size() ? lines.get(line - 1) : "",
        diagnostic.position().column());
  }
}

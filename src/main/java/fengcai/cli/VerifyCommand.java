package fengcai.cli;

import fengcai.publish.Manifest;
import fengcai.publish.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares a published site with its release manifest. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  private final CommandRun session;

  @Parameters(
      arity = "0..1",
      paramLabel = "<site>",
      defaultValue = "site",
      descriptionKey = "option.site")
  private Path site = Path.of("site");

  VerifyCommand(CommandRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.recover(site);
    session.requireFolder(site);
    try {
      Optional<Manifest> manifest = Manifest.of(site);
      return manifest.isPresent()
          ? verify(manifest.get())
          : session.fail("verify.no-manifest", site);
    } catch (IOException e) {
      return session.fail("verify.unreadable", CommandRun.file(e, site), session.detail(e));
    }
  }

  private int verify(Manifest manifest) throws IOException {
    Verification verification = Verification.of(site, manifest);
    print("verify.missing", verification.missing());
    print("verify.changed", verification.changed());
    print("verify.added", verification.added());
    session.print(
        verification.isWhole() ? "verify.whole" : "verify.broken", manifest.files().size());
    return verification.isWhole() ? CommandRun.CLEAN : CommandRun.FAULTY;
  }

  private void print(String key, List<String> paths) {
    paths.forEach(path -> session.print(key, path));
  }
}

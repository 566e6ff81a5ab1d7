package fengcai.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a record to be filled in. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

  private static final String SCAFFOLD = "/fengcai/scaffold/community.yaml";
  private static final Pattern ADDRESS =
      Pattern.compile("[1-9][0-9]{5}/[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  private final Session session;

  @Parameters(paramLabel = "<address>", descriptionKey = "option.address")
  private String address = "";

  @Option(names = "--content", paramLabel = "<folder>", descriptionKey = "option.content")
  private Path content = Path.of("content");

  @Option(names = "--name", paramLabel = "<name>", descriptionKey = "option.name")
  private String name = "";

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  NewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.requireFolder(content);
    if (!ADDRESS.matcher(address).matches()) {
      throw new UsageFault("new.address", address);
    }
    Path file = content.resolve("communities/" + address + ".yaml");
    if (Files.exists(file) && !force) {
      return session.fail("new.exists", file.toString());
    }
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, scaffold().replace("{name}", quoted(name)));
    } catch (IOException e) {
      return session.fail("report.unwritable", file.toString(), session.detail(e));
    }
    session.terminal().out().println(session.messages().text("new.done", file.toString()));
    return Session.CLEAN;
  }

  /** A name is put in quotes, whatever marks it contains. */
  private static String quoted(String name) {
    return name.isEmpty() ? "" : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String scaffold() {
    try (InputStream in = NewCommand.class.getResourceAsStream(SCAFFOLD)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + SCAFFOLD);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

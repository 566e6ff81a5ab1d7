package fengcai.cli;

import fengcai.cli.argument.UsageException;
import fengcai.content.ContentIndex;
import fengcai.content.source.FileNames;
import fengcai.diagnostic.Messages;
import fengcai.exchange.form.ApplicationForm;
import fengcai.exchange.record.AddressSlug;
import fengcai.io.AtomicFile;
import fengcai.io.Backup;
import fengcai.io.FolderLock;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an empty record or application form. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

  private static final String SCAFFOLD = "/fengcai/scaffold/community.yaml";
  private static final Pattern ADDRESS =
      Pattern.compile("[1-9][0-9]{5}/[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  private final CommandRun session;

  /** The file formats of the application form. */
  enum Form {
    docx,
    xlsx
  }

  @Parameters(arity = "0..1", paramLabel = "<address>", descriptionKey = "option.address")
  private String address = "";

  @Option(names = "--form", paramLabel = "<docx|xlsx>", descriptionKey = "option.form")
  private @Nullable Form form;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "<file>",
      descriptionKey = "option.form-out")
  private @Nullable Path out;

  @Option(names = "--content", paramLabel = "<folder>", descriptionKey = "option.content")
  private @Nullable Path named;

  @Option(names = "--name", paramLabel = "<name>", descriptionKey = "option.name")
  private String name = "";

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  NewCommand(CommandRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path content = named == null ? Path.of("content") : named;
    if (form == null || named != null) {
      session.requireFolder(content);
    }
    if (form != null) {
      return writeForm(form, content);
    }
    if (RegionCode.isCode(address) && !name.isEmpty()) {
      address = address + "/" + new AddressSlug().of(name);
    }
    if (RegionCode.isCode(address)) {
      throw new UsageException("new.name", address);
    }
    if (!ADDRESS.matcher(address).matches()) {
      throw new UsageException("new.address", address);
    }
    FileNames.reservedPart(address)
        .ifPresent(
            part -> {
              throw new UsageException("new.reserved", part);
            });
    Path file = content.resolve("communities/" + address + ".yaml");
    if (Files.exists(file) && !force) {
      return session.fail("new.exists", file);
    }
    try {
      byte[] record = scaffold().replace("{name}", quoted(name)).getBytes(StandardCharsets.UTF_8);
      write(record, content, "communities/" + address + ".yaml");
    } catch (IOException e) {
      return session.fail("report.unwritable", file, session.detail(e));
    }
    session.print("new.done", file);
    return CommandRun.CLEAN;
  }

  /** Keeps a backup of a record that is replaced. */
  private void write(byte[] record, Path content, String file) throws IOException {
    FolderLock lock = FolderLock.acquire(content);
    try {
      Path target = content.resolve(file);
      if (Files.exists(target)) {
        new Backup(content, session.now()).keep(file);
      }
      AtomicFile.write(target, record);
    } finally {
      lock.close();
    }
  }

  /** The form lists the counties of the content folder, if it exists. */
  private int writeForm(Form wanted, Path content) {
    Path file = out == null ? Path.of("社区情况表." + wanted.name()) : out;
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith("." + wanted.name())) {
      throw new UsageException("new.form-ending", file, wanted);
    }
    if (Files.exists(file) && !force) {
      return session.fail("new.exists", file);
    }
    List<Region> regions =
        Files.isDirectory(content) ? ContentIndex.of(content).regions() : List.of();
    ApplicationForm blank = new ApplicationForm(Messages.of("form", Locale.CHINESE), regions);
    try {
      switch (wanted) {
        case docx -> blank.writeWord(file);
        case xlsx -> blank.writeWorkbook(file);
      }
    } catch (IOException e) {
      return session.fail("report.unwritable", file, session.detail(e));
    }
    session.print("new.form", file);
    return CommandRun.CLEAN;
  }

  /** The name as a quoted YAML scalar. */
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

package fengcai.cli;

import fengcai.build.Progress;
import fengcai.cli.argument.ImportSources;
import fengcai.cli.argument.UsageException;
import fengcai.exchange.ImportFormats;
import fengcai.exchange.Importer;
import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.record.ImportResult;
import fengcai.exchange.record.UnwrittenException;
import fengcai.exchange.source.ImportException;
import fengcai.model.region.RegionCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports Word, text, web and table files as records. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

  private final CommandRun session;

  @Parameters(arity = "1..*", paramLabel = "<file>", descriptionKey = "option.import-files")
  private List<Path> files = List.of();

  @Option(names = "--content", paramLabel = "<folder>", descriptionKey = "option.content")
  private Path content = Path.of("content");

  @Option(names = "--region", paramLabel = "<code>", descriptionKey = "option.region")
  private @Nullable String region;

  @Option(names = "--force", descriptionKey = "option.import-force")
  private boolean force;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  private final List<String> results = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private final Set<Path> backups = new TreeSet<>();
  private int written;
  private int unchanged;
  private int failed;
  private long unused;

  ImportCommand(CommandRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.requireFolder(content);
    Optional<RegionCode> county = county();
    ImportSources sources = ImportSources.of(files, listed(ImportFormats.extensions()));
    sources.unreadable().forEach(this::leaveOut);
    List<Path> all = Importer.inOrder(sources.files());
    Importer importer = new Importer(content, force, county, session.now());
    if (county.isPresent() && !importer.knows(county.get())) {
      throw new UsageException("import.region-unknown", county.get().digits());
    }
    try (Progress progress = session.progress(quiet, "progress.import")) {
      progress.expect(all.size());
      List<Path> tables = importer.exportedTables(all);
      if (!tables.isEmpty()) {
        importFile(tables.getFirst(), () -> importer.importTables(tables));
      }
      for (Path file : all) {
        if (!tables.contains(file)) {
          importFile(file, () -> importer.importFile(file));
        }
        progress.step();
      }
    }
    results.forEach(session.terminal().out()::println);
    messages.forEach(session.terminal().err()::println);
    summary().forEach(session.terminal().out()::println);
    return failed == 0 && unused == 0 ? CommandRun.CLEAN : CommandRun.FAULTY;
  }

  private List<String> summary() {
    List<String> summary = new ArrayList<>();
    summary.add(text("import.done", written, failed));
    if (unchanged > 0) {
      summary.add(text("import.unchanged", unchanged));
    }
    if (unused > 0) {
      summary.add(text("import.unused", unused));
    }
    backups.forEach(folder -> summary.add(text("import.backup", folder)));
    return summary;
  }

  private Optional<RegionCode> county() {
    if (region != null && !RegionCode.isCode(region)) {
      throw new UsageException("import.region", region);
    }
    return Optional.ofNullable(region).map(RegionCode::new);
  }

  /** The import of one file, or of all tables together. */
  private interface Import {
    ImportResult run() throws IOException, ImportException;
  }

  /** An internal error over one file is reported and does not stop the others. */
  private void importFile(Path file, Import task) {
    try {
      ImportResult result = task.run();
      boolean nothing = result.records().isEmpty() && result.unchanged().isEmpty();
      written += result.records().size();
      unchanged += result.unchanged().size();
      failed += nothing && !result.notices().isEmpty() ? 1 : 0;
      unused += result.unused();
      backups.addAll(result.backups());
      describe(file, result);
    } catch (ImportException fault) {
      failed++;
      messages.add(text("import.failed", file, reason(fault)));
    } catch (UnwrittenException e) {
      failed++;
      written += e.written().size();
      e.written().forEach(record -> results.add(text("import.written", file, record)));
      IOException cause = e.getCause() instanceof IOException io ? io : e;
      messages.add(text("import.unwritten", file, e.file(), session.detail(cause)));
    } catch (IOException e) {
      leaveOut(file, e);
    } catch (OutOfMemoryError e) {
      failed++;
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      messages.add(text("import.failed", file, text("import.memory", megabytes)));
    } catch (RuntimeException | StackOverflowError mistake) {
      failed++;
      StringWriter trace = new StringWriter();
      mistake.printStackTrace(new PrintWriter(trace));
      messages.add(text("import.mistake", file) + "\n" + trace.toString().stripTrailing());
    }
  }

  private void leaveOut(Path path, IOException failure) {
    failed++;
    messages.add(text("import.failed", path, session.detail(failure)));
  }

  private String reason(ImportException fault) {
    Object[] words =
        fault.arguments().stream()
            .map(
                word ->
                    switch (word) {
                      case ImportException inner -> reason(inner);
                      case List<?> list -> listed(list);
                      default -> word;
                    })
            .toArray();
    return text("import." + fault.key(), words);
  }

  private String listed(List<?> words) {
    return String.join(text("comma"), words.stream().map(Object::toString).toList());
  }

  private void describe(Path file, ImportResult result) {
    if (!quiet) {
      result.records().forEach(record -> results.add(text("import.written", file, record)));
    }
    for (ImportNotice notice : result.notices()) {
      String message = text("import.notice." + notice.key(), notice.arguments().toArray());
      messages.add(
          notice.line() > 0
              ? text("import.at", file, notice.line(), message)
              : text("import.of", file, message));
    }
  }

  private String text(String key, Object... arguments) {
    return session.text(key, arguments);
  }
}

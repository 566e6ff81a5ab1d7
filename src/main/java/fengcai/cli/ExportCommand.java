package fengcai.cli;

import fengcai.cli.argument.UsageException;
import fengcai.exchange.Exporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exports all records as a workbook, as CSV files or as one JSON document. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final CommandRun session;

  @Option(names = "--content", paramLabel = "<folder>", descriptionKey = "option.content")
  private Path content = Path.of("content");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "<file>",
      required = true,
      descriptionKey = "option.export-out")
  private Path out = Path.of("");

  ExportCommand(CommandRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.requireFolder(content);
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    Exporter exporter = new Exporter(content);
    try {
      List<Path> written =
          switch (ending) {
            case "xlsx" -> {
              exporter.writeWorkbook(out);
              yield List.of(out);
            }
            case "csv" -> exporter.writeCsv(out);
            case "json" -> {
              exporter.writeJson(out);
              yield List.of(out);
            }
            default -> throw new UsageException("export.ending", out);
          };
      written.forEach(session.terminal().out()::println);
      exporter.omitted().forEach(file -> session.warn("export.omitted", file));
      return exporter.omitted().isEmpty() ? CommandRun.CLEAN : CommandRun.FAULTY;
    } catch (IOException e) {
      return session.fail("report.unwritable", out, session.detail(e));
    }
  }
}

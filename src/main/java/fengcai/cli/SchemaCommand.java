package fengcai.cli;

import fengcai.cli.argument.UsageException;
import fengcai.content.keys.RecordKind;
import fengcai.content.keys.RecordSchema;
import fengcai.content.keys.RecordSchema.Keys;
import fengcai.diagnostic.Messages;
import fengcai.diagnostic.output.JsonText;
import fengcai.io.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of records. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

  private static final String ENDING = ".schema.json";

  private final CommandRun session;

  @Parameters(arity = "0..1", paramLabel = "<kind>", descriptionKey = "option.kind-of-record")
  private @Nullable String kind;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "<folder>",
      descriptionKey = "option.schema-out")
  private @Nullable Path out;

  SchemaCommand(CommandRun session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (out != null) {
      return write(out);
    }
    session.terminal().out().println(JsonText.of(kind == null ? all() : schema(named(kind))));
    return CommandRun.CLEAN;
  }

  private int write(Path folder) {
    try {
      for (RecordKind each : kind == null ? RecordKind.values() : new RecordKind[] {named(kind)}) {
        Path file = folder.resolve(each.id() + ENDING);
        AtomicFile.write(file, (JsonText.of(schema(each)) + "\n").getBytes(StandardCharsets.UTF_8));
        session.terminal().out().println(file);
      }
      return CommandRun.CLEAN;
    } catch (IOException e) {
      return session.fail("report.unwritable", folder, session.detail(e));
    }
  }

  /** One document with the schema of each kind in {@code $defs}. */
  private Map<String, Object> all() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (RecordKind each : RecordKind.values()) {
      Map<String, Object> schema = schema(each);
      schema.remove("$schema");
      definitions.put(each.id(), schema);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", RecordSchema.DIALECT);
    document.put("$defs", definitions);
    return document;
  }

  private Map<String, Object> schema(RecordKind of) {
    Messages descriptions = Messages.of("field", session.terminal().language());
    return RecordSchema.of(of, Keys.BOTH, descriptions);
  }

  private static RecordKind named(String id) {
    return RecordKind.of(id)
        .orElseThrow(
            () ->
                new UsageException(
                    "schema.kind",
                    id,
                    Arrays.stream(RecordKind.values())
                        .map(RecordKind::id)
                        .collect(Collectors.joining(", "))));
  }
}

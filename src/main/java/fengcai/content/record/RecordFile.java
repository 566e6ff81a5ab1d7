package fengcai.content.record;

import fengcai.content.keys.RecordKind;
import fengcai.content.schema.FieldType;
import fengcai.content.source.ContentFiles;
import fengcai.content.source.Problems;
import fengcai.content.source.SourceFile;
import fengcai.content.source.SourceLines;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.YamlProblem;
import fengcai.content.yaml.YamlReader;
import java.util.Optional;

/** A parsed file: the values of its record, the YAML tree, the source lines and the problems. */
public record RecordFile<T>(
    Optional<T> value, Optional<Node> node, SourceLines lines, Problems problems) {

  static <T> RecordFile<T> read(
      ContentFiles files, String path, FieldType<T> type, YamlReader yaml) {
    SourceFile.Opened opened = files.open(path);
    Problems problems = new Problems(path);
    opened.problems().forEach(problems::add);
    return opened
        .file()
        .map(file -> parse(file, type, yaml, problems))
        .orElseGet(() -> absent(problems));
  }

  static <T> RecordFile<T> absent(Problems problems) {
    return new RecordFile<>(Optional.empty(), Optional.empty(), SourceLines.NONE, problems);
  }

  /** Parses text that stands for a file, such as the front matter of a page. */
  static <T> RecordFile<T> parse(
      SourceFile file, FieldType<T> type, YamlReader yaml, Problems problems) {
    Optional<Node> node = node(file, yaml, problems);
    Optional<T> value = node.flatMap(n -> type.read(n, problems));
    return new RecordFile<>(value, node, file.lines(), problems);
  }

  private static Optional<Node> node(SourceFile file, YamlReader yaml, Problems problems) {
    Optional<Node> node = yaml.read(file, problems);
    node.ifPresent(read -> HiddenCharacters.check(read, file.lines(), problems));
    if (node.isPresent() && node.get() instanceof Node.Scalar) {
      Optional<YamlProblem> fault = YamlProblem.keyless(file.lines().all(), RecordKind::knows);
      if (fault.isPresent()) {
        fault.get().report(problems);
        return Optional.empty();
      }
    }
    return node;
  }
}

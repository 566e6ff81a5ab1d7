package fengcai.content;

import java.util.Optional;

/** A parsed file: the values of its record, the YAML tree, the source lines and the problems. */
record RecordFile<T>(Optional<T> value, Optional<Node> node, SourceLines lines, Problems problems) {

  static <T> RecordFile<T> read(ContentFiles files, String path, Shape<T> shape, YamlReader yaml) {
    SourceFile.Opened opened = files.open(path);
    Problems problems = new Problems(path);
    opened.problems().forEach(problems::add);
    return opened
        .file()
        .map(file -> parse(file, shape, yaml, problems))
        .orElseGet(
            () -> new RecordFile<>(Optional.empty(), Optional.empty(), SourceLines.NONE, problems));
  }

  /** Parses text that stands for a file, such as the front matter of a page. */
  static <T> RecordFile<T> parse(
      SourceFile file, Shape<T> shape, YamlReader yaml, Problems problems) {
    Optional<Node> node = node(file, yaml, problems);
    Optional<T> value = node.flatMap(n -> shape.read(n, problems));
    return new RecordFile<>(value, node, file.lines(), problems);
  }

  private static Optional<Node> node(SourceFile file, YamlReader yaml, Problems problems) {
    Optional<Node> node = yaml.read(file, problems);
    node.ifPresent(read -> HiddenCharacters.check(read, file.lines(), problems));
    if (node.isPresent() && node.get() instanceof Node.Scalar) {
      Optional<YamlFault> fault = YamlFault.keyless(file.lines().all(), RecordKind::knows);
      if (fault.isPresent()) {
        fault.get().report(problems);
        return Optional.empty();
      }
    }
    return node;
  }
}

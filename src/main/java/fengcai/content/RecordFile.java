package fengcai.content;

import java.util.Optional;

/** A file read as one record: its values, node and lines, and the problems found. */
record RecordFile<T>(Optional<T> value, Optional<Node> node, SourceLines lines, Problems problems) {

  static <T> RecordFile<T> read(ContentFiles files, String path, Shape<T> shape, YamlReader yaml) {
    SourceFile.Opened opened = files.open(path);
    Problems problems = new Problems(path);
    opened.problems().forEach(problems::add);
    Optional<Node> node = opened.file().flatMap(file -> node(file, yaml, problems));
    return new RecordFile<>(
        node.flatMap(n -> shape.read(n, problems)),
        node,
        opened.file().map(SourceFile::lines).orElse(SourceLines.NONE),
        problems);
  }

  /** Reads a part of a file, such as a page's front matter. */
  static <T> Optional<T> parse(
      SourceFile file, Shape<T> shape, YamlReader yaml, Problems problems) {
    return node(file, yaml, problems).flatMap(node -> shape.read(node, problems));
  }

  private static Optional<Node> node(SourceFile file, YamlReader yaml, Problems problems) {
    Optional<Node> node = yaml.read(file, problems);
    node.ifPresent(read -> HiddenCharacters.check(read, file.lines(), problems));
    if (node.isPresent() && node.get() instanceof Node.Scalar) {
      Optional<YamlFault> fault = YamlFault.keyless(file.lines().all());
      if (fault.isPresent()) {
        fault.get().report(problems);
        return Optional.empty();
      }
    }
    return node;
  }
}

package fengcai.content.keys;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.source.Problems;
import fengcai.content.source.SourceFile;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Sequence;
import fengcai.content.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The case {@code every-key} states each key of a community, so that its outputs show a new one.
 */
class EveryKeyTest {

  private static final Path RECORD =
      Path.of("src/test/cases/every-key/content/communities/990101/hepan.yaml");

  private final List<String> missing = new ArrayList<>();

  @Test
  void theCaseStatesEachKey() throws IOException {
    Problems problems = new Problems("record");
    Node record =
        new YamlReader(RecordKind::knows)
            .read(new SourceFile("record", Files.readString(RECORD)), problems)
            .orElseThrow();
    collectMissing("", CommunityFields.RECORD, record);
    assertThat(missing).as("keys that %s lacks", RECORD).isEmpty();
  }

  private void collectMissing(String path, FieldType<?> type, Node node) {
    if (node instanceof Sequence sequence) {
      collectMissing(path, type.item(), sequence.items().getFirst());
    } else if (type instanceof FieldType.Fields fields && node instanceof Mapping mapping) {
      for (Field<?> field : fields.fields()) {
        String below = path + field.english();
        mapping.entries().stream()
            .filter(entry -> entry.key().text().equals(field.english()))
            .findFirst()
            .ifPresentOrElse(
                entry -> collectMissing(below + ".", field.type(), entry.value()),
                () -> missing.add(below));
      }
    }
  }
}

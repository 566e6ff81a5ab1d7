package fengcai.content.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fengcai.content.keys.RecordKind;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.diagnostic.Messages;
import fengcai.diagnostic.output.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a form shows of a record is what its schema asks for, and nothing of it is left out. */
class EditFormSchemaTest {

  private static final Path CONTENT = Path.of("content");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "THEME")
  void takesWhatIsShownOfTheSample(RecordKind kind) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonText.of(EditFormSchema.of(kind, Messages.of("field", Locale.CHINESE))));
    for (String text : samples(kind)) {
      Object value = RecordEdit.open(text, kind).orElseThrow().value();
      assertThat(schema.validate(JsonText.of(value), InputFormat.JSON)).as(text).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "THEME")
  void hasAFieldForEachKey(RecordKind kind) {
    Map<String, Object> schema = EditFormSchema.of(kind, Messages.of("field", Locale.CHINESE));
    if (schema.get("properties") instanceof Map<?, ?> properties
        && kind.type() instanceof FieldType.Fields fields) {
      assertThat(properties.keySet().stream().map(Object::toString))
          .containsAll(fields.fields().stream().map(Field::english).toList());
    } else {
      assertThat(schema).containsKey("items");
    }
  }

  private static List<String> samples(RecordKind kind) throws IOException {
    var matcher =
        CONTENT.getFileSystem().getPathMatcher("glob:" + kind.files().replace("**/", "**"));
    try (Stream<Path> files = Files.walk(CONTENT)) {
      return files
          .filter(file -> matcher.matches(CONTENT.relativize(file)))
          .sorted()
          .map(EditFormSchemaTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

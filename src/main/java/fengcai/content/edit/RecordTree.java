package fengcai.content.edit;

import fengcai.content.folder.ContentFolder;
import fengcai.content.keys.PageFields;
import fengcai.content.keys.RecordKind;
import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType;
import fengcai.content.source.ContentFiles;
import fengcai.content.source.Problems;
import fengcai.content.source.SourceFile;
import fengcai.content.yaml.Node;
import fengcai.content.yaml.Node.Mapping;
import fengcai.content.yaml.Node.Scalar;
import fengcai.content.yaml.Node.Sequence;
import fengcai.content.yaml.YamlReader;
import fengcai.diagnostic.Severity;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as written, not validated: maps by English keys, lists and texts. Keys without a value
 * are left out.
 */
public final class RecordTree {

  /** The key of a free page's text. */
  public static final String TEXT = PageFields.TEXT.english();

  private static final String FENCE = "---\n";

  private RecordTree() {}

  /** The files of a kind, as paths from the content folder. */
  public static List<String> files(Path root, RecordKind kind) {
    ContentFolder folder = ContentFolder.open(ContentFiles.of(root));
    return switch (kind) {
      case SITE -> List.of(ContentFolder.SITE);
      case REGIONS -> List.of(ContentFolder.REGIONS);
      case WORDING -> List.of(ContentFolder.WORDING);
      case COMMUNITY -> folder.communities().stream().map(ContentFolder::fileOf).toList();
      case COUNTS -> folder.records("counts");
      case HONOUR -> folder.records("honours");
      case CAMPAIGN -> folder.records("campaigns");
      case PAGE -> folder.pages();
      case THEME -> List.of();
    };
  }

  /** Files in the place of records that are refused for their name or kind, in order. */
  public static List<String> refused(Path root) {
    return ContentFolder.open(ContentFiles.of(root)).problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.position().file())
        .filter(file -> Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS))
        .distinct()
        .toList();
  }

  /** The record of a file; empty if it is not one. */
  public static Optional<Map<String, Object>> read(Path root, String file, RecordKind kind) {
    return ContentFiles.of(root).open(file).file().flatMap(each -> read(each.text(), kind));
  }

  /** The record of a file's text. */
  static Optional<Map<String, Object>> read(String text, RecordKind kind) {
    if (kind != RecordKind.PAGE) {
      return yaml(text, kind);
    }
    String[] parts = text.split("(?m)^---[ \\t]*\\n", 3);
    Optional<Map<String, Object>> front =
        parts.length < 3 ? Optional.empty() : yaml(parts[1], kind);
    front.ifPresent(tree -> tree.put(TEXT, parts[2]));
    return front;
  }

  /** The text of a record's file: YAML, and for a page its text below. */
  public static String write(Map<String, Object> tree, RecordKind kind) {
    if (kind != RecordKind.PAGE) {
      return RecordText.of(tree);
    }
    Map<String, Object> front = new LinkedHashMap<>(tree);
    Object text = front.remove(TEXT);
    return FENCE + RecordText.of(front) + FENCE + (text == null ? "" : text);
  }

  private static Optional<Map<String, Object>> yaml(String text, RecordKind kind) {
    return new YamlReader(RecordKind::knows)
        .read(new SourceFile("", text), new Problems(""))
        .filter(Mapping.class::isInstance)
        .map(node -> mapping((Mapping) node, kind.type()));
  }

  private static Map<String, Object> mapping(Mapping mapping, FieldType<?> type) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      value(entry.value(), type.below(key))
          .ifPresent(value -> tree.put(type.field(key).map(Field::english).orElse(key), value));
    }
    return tree;
  }

  /** A value of a record; empty if it is left out. */
  static Optional<Object> value(Node node, FieldType<?> type) {
    return switch (node) {
      case Scalar scalar -> scalar.empty() ? Optional.empty() : Optional.of(scalar.text());
      case Mapping mapping -> Optional.of(mapping(mapping, type));
      case Sequence sequence -> {
        List<Object> items = new ArrayList<>();
        sequence.items().forEach(each -> value(each, type.item()).ifPresent(items::add));
        yield Optional.of(items);
      }
    };
  }
}

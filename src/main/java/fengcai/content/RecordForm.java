package fengcai.content;

import fengcai.content.Shape.Anything;
import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Keyed;
import fengcai.content.Shape.Many;
import fengcai.content.Shape.OneOrMany;
import fengcai.content.Shape.Prose;
import fengcai.content.Shape.Single;
import fengcai.content.Shape.TextOr;
import java.util.ArrayList;
import java.util.List;

/**
 * A key of a record and what it holds, for those who lay records out as tables and forms. Keys are
 * the English ones, titles the Chinese.
 */
public sealed interface RecordForm {

  String key();

  String title();

  /**
   * A single value.
   *
   * @param words the values to choose from, where they are few
   */
  record Value(String key, String title, List<String> words) implements RecordForm {
    public Value {
      words = List.copyOf(words);
    }
  }

  /** A list of texts. */
  record Texts(String key, String title) implements RecordForm {}

  /** A mapping within the record. */
  record Group(String key, String title, List<RecordForm> members) implements RecordForm {
    public Group {
      members = List.copyOf(members);
    }
  }

  /**
   * A list of mappings, or of texts that each stand for a mapping's first member alone; or a
   * mapping by data, whose keys are then the first member.
   */
  record Rows(String key, String title, List<RecordForm> members, boolean keyed)
      implements RecordForm {
    public Rows {
      members = List.copyOf(members);
    }
  }

  /** What may be noted in any form. */
  record Loose(String key, String title) implements RecordForm {}

  /** The key that stands for a mapping's own keys where they are data. */
  String OWN_KEY = "key";

  /** The keys of a kind of records; one list of rows for a record that is all of those. */
  static List<RecordForm> of(RecordKind kind) {
    return switch (kind.shape()) {
      case Fields fields -> of(fields);
      case Keyed<?, ?> keyed -> List.of(rows("", "", "代码", keyed));
      default -> throw new IllegalStateException(kind.id());
    };
  }

  private static List<RecordForm> of(Fields fields) {
    List<RecordForm> forms = new ArrayList<>();
    fields.fields().forEach(field -> forms.add(of(field)));
    return forms;
  }

  private static RecordForm of(Field<?> field) {
    String key = field.english();
    String title = field.chinese();
    return switch (field.shape()) {
      case Single<?> single -> new Value(key, title, single.notation().form().words());
      case Prose prose -> new Value(key, title, List.of());
      case Anything anything -> new Loose(key, title);
      case OneOrMany several -> new Texts(key, title);
      case Fields fields -> new Group(key, title, of(fields));
      case TextOr textOr -> new Group(key, title, of(textOr.fields()));
      case Keyed<?, ?> keyed -> rows(key, title, "社区", keyed);
      case Many<?> many -> many(key, title, many.item());
    };
  }

  private static RecordForm many(String key, String title, Shape<?> item) {
    return switch (item) {
      case Fields fields -> new Rows(key, title, of(fields), false);
      case TextOr textOr -> new Rows(key, title, of(textOr.fields()), false);
      default -> new Texts(key, title);
    };
  }

  private static Rows rows(String key, String title, String ownTitle, Keyed<?, ?> keyed) {
    List<RecordForm> members = new ArrayList<>();
    members.add(new Value(OWN_KEY, ownTitle, List.of()));
    switch (keyed.value()) {
      case Fields fields -> members.addAll(of(fields));
      case TextOr textOr -> members.addAll(of(textOr.fields()));
      default -> throw new IllegalStateException(title);
    }
    return new Rows(key, title, members, true);
  }
}

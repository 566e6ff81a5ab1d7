package fengcai.content;

import fengcai.content.Node.Mapping;
import fengcai.content.Node.Scalar;
import fengcai.content.Node.Sequence;
import fengcai.content.Shape.Fields;
import fengcai.diagnostic.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of a record that can come before the public's eyes. */
final class Passages {

  private final Problems problems;
  private final SourceLines lines;
  private final List<Passage> passages = new ArrayList<>();

  private Passages(SourceLines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  /** Every scalar of a record but those below private keys, under its English key. */
  static List<Passage> of(
      Node node, Fields fields, Set<Field<?>> hidden, SourceLines lines, Problems problems) {
    Passages found = new Passages(lines, problems);
    if (node instanceof Mapping mapping) {
      Set<String> unread =
          hidden.stream()
              .flatMap(field -> Stream.of(field.english(), field.chinese()))
              .collect(Collectors.toSet());
      for (Node.Entry entry : mapping.entries()) {
        String key = entry.key().text();
        if (!unread.contains(key)) {
          found.collect(english(fields, key), entry.value());
        }
      }
    } else {
      found.collect("", node);
    }
    return List.copyOf(found.passages);
  }

  static Passage of(String key, TextPlace place, Problems problems) {
    return new Passage(key, place.text(), offset -> problems.at(place.at(offset)));
  }

  private void collect(String key, Node node) {
    switch (node) {
      case Scalar scalar -> {
        if (!scalar.empty()) {
          passages.add(of(key, TextPlace.of(scalar, lines), problems));
        }
      }
      case Mapping mapping -> mapping.entries().forEach(entry -> collect(key, entry.value()));
      case Sequence sequence -> sequence.items().forEach(item -> collect(key, item));
    }
  }

  private static String english(Fields fields, String key) {
    return fields.fields().stream()
        .filter(field -> field.isNamed(key))
        .findFirst()
        .map(Field::english)
        .orElse(key);
  }
}

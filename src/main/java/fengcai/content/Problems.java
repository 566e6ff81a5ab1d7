package fengcai.content;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems found while one file is read. For one thread. */
final class Problems {

  private final String file;
  private final List<Diagnostic> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Rule rule, Mark mark, Object... arguments) {
    found.add(Diagnostic.of(rule, at(mark), arguments));
  }

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  Position at(Mark mark) {
    return new Position(file, mark.line(), mark.column());
  }

  String file() {
    return file;
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}

package fengcai.content.source;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems found while one file is read. For one thread. */
public final class Problems {

  private final String file;
  private final List<Diagnostic> found = new ArrayList<>();

  public Problems(String file) {
    this.file = file;
  }

  public void add(Rule rule, SourcePosition mark, Object... arguments) {
    found.add(Diagnostic.of(rule, at(mark), arguments));
  }

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public Position at(SourcePosition mark) {
    return new Position(file, mark.line(), mark.column());
  }

  public String file() {
    return file;
  }

  public List<Diagnostic> found() {
    return List.copyOf(found);
  }
}

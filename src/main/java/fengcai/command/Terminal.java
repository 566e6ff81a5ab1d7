package fengcai.command;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Where a command speaks: results on {@code out}, findings and faults on {@code err}, in a
 * language, to a person at a terminal or into a file.
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive, Locale language) {

  public Terminal {
    requireNonNull(out);
    requireNonNull(err);
    requireNonNull(language);
  }

  /** The same with control characters in what is printed made visible. */
  Terminal visible() {
    return new Terminal(new VisibleStream(out), new VisibleStream(err), interactive, language);
  }

  Terminal in(Locale other) {
    return new Terminal(out, err, interactive, other);
  }
}

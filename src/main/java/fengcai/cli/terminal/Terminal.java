package fengcai.cli.terminal;

import java.io.PrintStream;
import java.util.Locale;

/**
 * The streams of a command: results on {@code out}, diagnostics and errors on {@code err}.
 *
 * @param interactive whether a person sits at a terminal
 * @param language of the messages
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive, Locale language) {

  /** The same terminal, printing control characters visibly. */
  public Terminal visible() {
    return new Terminal(new VisibleStream(out), new VisibleStream(err), interactive, language);
  }

  public Terminal in(Locale other) {
    return new Terminal(out, err, interactive, other);
  }
}

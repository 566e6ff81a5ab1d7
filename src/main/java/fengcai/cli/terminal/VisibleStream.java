package fengcai.cli.terminal;

import fengcai.diagnostic.output.VisibleText;
import java.io.PrintStream;

/** A stream that prints control characters visibly. */
final class VisibleStream extends PrintStream {

  VisibleStream(PrintStream stream) {
    super(stream, true, stream.charset());
  }

  @Override
  public void print(String text) {
    super.print(VisibleText.of(String.valueOf(text)));
  }
}

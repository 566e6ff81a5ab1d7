package fengcai.command;

import fengcai.diagnostic.VisibleText;
import java.io.PrintStream;

/** A terminal's stream on which texts are printed with their control characters made visible. */
final class VisibleStream extends PrintStream {

  VisibleStream(PrintStream stream) {
    super(stream, true, stream.charset());
  }

  @Override
  public void print(String text) {
    super.print(VisibleText.of(String.valueOf(text)));
  }
}

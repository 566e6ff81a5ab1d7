package fengcai.command;

import fengcai.Progress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal's error stream, gone when the work is done. */
final class TerminalProgress implements Progress {

  private static final int WIDTH = 72;

  private final ProgressBar bar;

  TerminalProgress(Terminal terminal, String task) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setMaxRenderedLength(WIDTH)
            .setUpdateIntervalMillis(100)
            .hideEta()
            .clearDisplayOnFinish()
            .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
            .build();
  }

  @Override
  public void expect(int steps) {
    bar.maxHint(steps);
  }

  @Override
  public void step() {
    bar.step();
  }

  @Override
  public void close() {
    bar.close();
  }
}

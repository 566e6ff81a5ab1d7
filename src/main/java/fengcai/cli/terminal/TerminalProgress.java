package fengcai.cli.terminal;

import fengcai.build.Progress;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on the error stream. */
public final class TerminalProgress implements Progress {

  private static final int WIDTH = 72;

  private final Terminal terminal;
  private final String task;
  private Optional<ProgressBar> bar = Optional.empty();

  public TerminalProgress(Terminal terminal, String task) {
    this.terminal = terminal;
    this.task = task;
  }

  @Override
  public synchronized void expect(int steps) {
    bar =
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setMaxRenderedLength(WIDTH)
                .setInitialMax(steps)
                .setUpdateIntervalMillis(100)
                .hideEta()
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
                .build());
  }

  @Override
  public synchronized void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}

package fengcai;

import fengcai.cli.FengcaiCommand;
import fengcai.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** What one run of the program answered. */
record ProgramRun(int exitCode, String out, String err) {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 12, 0);

  /** Runs the program in this process, in Chinese, at noon of 2026-11-23. */
  static ProgramRun of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        FengcaiCommand.run(
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Locale.CHINESE),
            () -> NOW,
            List.of(),
            args);
    return new ProgramRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

package fengcai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program and measures it from outside, as the system accounts for it in {@code /proc}. The
 * last few milliseconds of a run are missing from its processor time.
 */
final class MeasuredProcess {

  private static final double TICKS_OF_A_SECOND = 100;
  private static final double NANOS_OF_A_SECOND = 1e9;
  private static final double KILOBYTES_OF_A_MEGABYTE = 1024;
  private static final long POLL_MILLIS = 5;

  /** Fields of {@code /proc/<pid>/stat} after the name in parentheses (proc(5)). */
  private static final int USER_TICKS = 11;

  private static final int SYSTEM_TICKS = 12;

  private final Path log;

  /** {@code log} keeps what the program printed last. */
  MeasuredProcess(Path log) {
    this.log = log;
  }

  /**
   * Waits for the end of a command.
   *
   * @throws IOException if it cannot be started, or says by its exit code that it failed
   */
  Cost run(Path folder, List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    Path system = Path.of("/proc", String.valueOf(process.pid()));
    double cpu = 0;
    double peak = 0;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      cpu = Math.max(cpu, cpu(system));
      peak = Math.max(peak, peak(system));
    }
    double wall = (System.nanoTime() - start) / NANOS_OF_A_SECOND;
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + "\n" + Files.readString(log));
    }
    return new Cost(wall, cpu, peak);
  }

  private static double cpu(Path system) {
    String stat = text(system.resolve("stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    return fields.length <= SYSTEM_TICKS
        ? 0
        : (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]))
            / TICKS_OF_A_SECOND;
  }

  private static double peak(Path system) {
    return text(system.resolve("status"))
        .lines()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
        .map(kilobytes -> kilobytes / KILOBYTES_OF_A_MEGABYTE)
        .findFirst()
        .orElse(0);
  }

  /** Empty once the process is gone. */
  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}

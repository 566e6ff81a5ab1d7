package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.browser.Required;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A Java program as a process of its own, if need be with system calls that fail or kill it. What
 * it prints is gathered while it runs.
 */
final class ProgramProcess implements AutoCloseable {

  /** Exit code of strace when the program it runs was killed. */
  static final int KILLED = 137;

  private static final int MINUTES = 5;

  private final Process process;
  private final CompletableFuture<String> output;

  private ProgramProcess(List<String> command) throws IOException {
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    output =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Starts a class; signals do what they do by default, even where this process ignores them. */
  static ProgramProcess start(List<String> options, Class<?> program, String... args)
      throws Exception {
    require("env", "--default-signal=INT", "true");
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.addAll(java(options, program, args));
    return new ProgramProcess(command);
  }

  /**
   * Starts a class under strace.
   *
   * @param injections as strace's option {@code --inject} has them
   * @param paths if any, only system calls about these
   */
  static ProgramProcess tampered(
      List<String> injections, List<Path> paths, Class<?> program, String... args)
      throws Exception {
    List<String> command =
        new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", "signal=none"));
    injections.forEach(each -> command.addAll(List.of("-e", "inject=" + each)));
    paths.forEach(each -> command.addAll(List.of("-P", each.toString())));
    List<String> probe = new ArrayList<>(command);
    probe.add("true");
    require(probe.toArray(String[]::new));
    command.addAll(java(List.of(), program, args));
    return new ProgramProcess(command);
  }

  private static List<String> java(List<String> options, Class<?> program, String... args) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(
        List.of(
            "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    return command;
  }

  private static void require(String... probe) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(probe).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      if (process.waitFor() == 0) {
        return;
      }
    } catch (IOException e) {
      throw Required.missing(probe[0]);
    }
    throw Required.missing(probe[0] + " that works as here: " + String.join(" ", probe));
  }

  long pid() {
    return process.pid();
  }

  /** Sends a signal by its name. */
  void signal(String name) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  /** Waits for the end. */
  ProgramRun end() throws Exception {
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("ended in time").isTrue();
    String said = output.get(MINUTES, TimeUnit.MINUTES);
    return new ProgramRun(process.exitValue(), said, said);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

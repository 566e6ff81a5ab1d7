package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command {@code serve} as a process of its own.
 *
 * @param edit the address that it prints for editing
 * @param said all that it printed until then
 */
record Served(Process process, int port, String edit, String said) implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("http://localhost:([0-9]+)/");
  private static final Pattern EDIT = Pattern.compile("http://localhost:[0-9]+/edit/[0-9a-f]+/");

  static Served start(Path content, String... more) throws IOException {
    return startBy(List.of(), content, more);
  }

  /** The same, started by another program such as strace. */
  static Served startBy(List<String> launcher, Path content, String... more) throws IOException {
    List<String> command = new ArrayList<>(launcher);
    command.addAll(
        List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "fengcai.Main",
            "serve",
            "--lang",
            "zh",
            "--port",
            "0",
            "--content",
            content.toString()));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      Matcher edit = EDIT.matcher(line);
      if (edit.find()) {
        Matcher ready = READY.matcher(said);
        assertThat(ready.find()).isTrue();
        return new Served(process, Integer.parseInt(ready.group(1)), edit.group(), said.toString());
      }
    }
    throw new AssertionError(said.toString());
  }

  String address(String path) {
    return "http://localhost:" + port + path;
  }

  /** The first line of the answer to a request of these lines. */
  String status(String... lines) throws IOException {
    return answer(lines).lines().findFirst().orElse("");
  }

  /** The whole answer to a request of these lines. */
  String answer(String... lines) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    stop();
  }

  void stop() {
    process.destroy();
    assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20));
  }
}

package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.cli.FengcaiCommand;
import fengcai.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that runs for days uses the current day, not that of its start. */
class ServeClockTest {

  private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 23, 23, 58);

  @TempDir private Path folder;
  private final AtomicReference<LocalDateTime> clock = new AtomicReference<>(EVENING);

  @Test
  void publishesTomorrowWhatIsDueTomorrow() throws Exception {
    Path content = content();
    try (Serving serving = serve(content)) {
      EditClient client = new EditClient(serving.edit());
      assertThat(EditClient.get(serving.page("yi")).statusCode()).isEqualTo(404);
      assertThat(client.open("990101/bing").body().toString()).contains("published=2026-11-23");

      clock.set(EVENING.plusMinutes(1));
      assertThat(page(serving, "wu")).contains("戊社区");
      assertThat(EditClient.get(serving.page("yi")).statusCode()).isEqualTo(404);

      clock.set(EVENING.plusMinutes(3));

      assertThat(client.open("990101/bing").body().toString()).contains("published=2026-11-24");
      String answer = client.post("publish", new byte[0]).body().toString();
      assertThat(answer).contains("done=true");
      assertThat(folder.resolve("site/990101/yi/index.html")).content().contains("乙社区");
      assertThat(page(serving, "yi")).contains("乙社区");
    }
  }

  @Test
  void staysAtTheTimeThatWasAskedFor() throws Exception {
    try (Serving serving = serve(content(), "--now", "2026-11-23")) {
      clock.set(EVENING.plusDays(2));
      assertThat(new EditClient(serving.edit()).open("990101/bing").body().toString())
          .contains("published=2026-11-23");
    }
  }

  /** Waits for the page of a community; each event of a new version is a reason to look. */
  private static String page(Serving serving, String community) throws IOException {
    try (Stream<String> events = EditClient.lines(serving.address("/-/events"))) {
      return events
          .map(event -> EditClient.get(serving.page(community)))
          .filter(response -> response.statusCode() == 200)
          .map(response -> new String(response.body(), StandardCharsets.UTF_8))
          .findFirst()
          .orElseThrow();
    }
  }

  private Path content() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(content.resolve("communities/990101"));
    Files.writeString(content.resolve("site.yaml"), "name: 示例\noffice: 示例市文明办\n");
    Files.writeString(content.resolve("regions.yaml"), "\"990101\": 棠溪区\n");
    Files.writeString(
        content.resolve("communities/990101/jia.yaml"),
        "name: 甲社区\nsource: 示例市文明办\npublished: 2026-11-20\n");
    Files.writeString(
        content.resolve("communities/990101/yi.yaml"),
        "name: 乙社区\nsource: 示例市文明办\npublished: 2026-11-24\n");
    Files.writeString(
        content.resolve("communities/990101/wu.yaml"),
        "name: 戊社区\nsource: 示例市文明办\npublished: 2026-11-23 23:59:00\n");
    return content;
  }

  /** The command in a thread of this process, so that the test can set its clock. */
  private record Serving(Thread thread, String edit) implements AutoCloseable {

    String address(String path) {
      return edit.substring(0, edit.indexOf("/edit/")) + path;
    }

    String page(String community) {
      return address("/990101/" + community + "/");
    }

    @Override
    public void close() {
      thread.interrupt();
      try {
        assertThat(thread.join(Duration.ofSeconds(60))).isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Serving serve(Path content, String... more) throws IOException {
    PipedInputStream said = new PipedInputStream(1 << 20);
    PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(out, out, false, Locale.CHINESE);
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("serve", "--port", "0", "--content", content.toString()));
    arguments.addAll(List.of(more));
    Thread thread =
        Thread.ofPlatform()
            .start(
                () ->
                    FengcaiCommand.run(
                        terminal, clock::get, List.of(), arguments.toArray(String[]::new)));
    BufferedReader lines = new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8));
    String edit =
        lines
            .lines()
            .filter(line -> line.contains("/edit/"))
            .map(line -> line.substring(line.indexOf("http://")))
            .findFirst()
            .orElseThrow();
    return new Serving(thread, edit);
  }
}

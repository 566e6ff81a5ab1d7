package fengcai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages opened from disk in a real browser: nothing on the console, nothing asked of a host. */
class BrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TempDir Path profile;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "13/index.html",
        "130703/xishandi/index.html",
        "honours/index.html",
        "statistics/index.html",
        "404.html",
      })
  void opensFromDiskWithoutComplaint(String page) throws Exception {
    requireChromium();
    Path log = profile.resolve("net.json");
    Process process =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--user-data-dir=" + profile.resolve("profile"),
                "--enable-logging=stderr",
                "--log-net-log=" + log,
                "--window-size=1280,2000",
                "--dump-dom",
                SampleSite.built().resolve(page).toAbsolutePath().toUri().toString())
            .redirectOutput(profile.resolve("dom.html").toFile())
            .redirectError(profile.resolve("console.txt").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    List<String> console =
        Files.readAllLines(profile.resolve("console.txt"), StandardCharsets.UTF_8).stream()
            .filter(line -> line.contains("CONSOLE"))
            .toList();
    assertThat(console).isEmpty();
    assertThat(Files.readString(profile.resolve("dom.html"))).contains("<h1");
    assertThat(requests(Files.readString(log))).isEmpty();
  }

  /**
   * What the page asked for over the network; the browser's own requests have no file as origin.
   */
  private static List<String> requests(String netLog) {
    return Pattern.compile("\"initiator\":\"(?:file|null)[^\n]*?\"url\":\"(https?://[^\"]+)\"")
        .matcher(netLog)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .toList();
  }

  private static void requireChromium() throws IOException {
    if (Files.isExecutable(CHROMIUM)) {
      return;
    }
    String reason = "chromium is not installed at " + CHROMIUM;
    if ("true".equals(System.getenv("CI"))) {
      fail(reason);
    }
    abort(reason);
  }
}

package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import fengcai.browser.EditClient.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed and forged requests are answered with an error status. */
@ExtendWith(Chromium.class)
class HostileRequestTest {

  @TempDir private static Path folder;
  private static Served served;
  private static String path = "";

  @BeforeAll
  static void serve() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(content.resolve("communities/990101"));
    Files.writeString(content.resolve("site.yaml"), "name: 示例\noffice: 示例市文明办\n");
    Files.writeString(content.resolve("regions.yaml"), "\"990101\": 棠溪区\n");
    Files.writeString(
        content.resolve("communities/990101/jia.yaml"),
        "name: 甲社区\nsource: 示例市文明办\npublished: 2024-03-05\n");
    served = Served.start(content);
    path = served.edit().substring(served.edit().indexOf("/edit/"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void answersOneHostOnly() throws IOException {
    String own = "localhost:" + served.port();
    String host = "Host: " + own;
    String other = "Host: evil.example:" + served.port();
    for (String target : new String[] {"/", path}) {
      assertThat(status("GET " + target, host)).contains(" 200 ");
      assertThat(status("GET http://" + own + target, host)).contains(" 200 ");
      assertThat(status("GET " + target, host, other)).contains(" 400 ");
      assertThat(status("GET " + target, other, host)).contains(" 400 ");
      assertThat(status("GET " + target, host, host)).contains(" 400 ");
      assertThat(status("GET " + target)).contains(" 400 ");
      for (String address :
          new String[] {"http://evil.example", "//evil.example", "https://" + own, "http:"}) {
        assertThat(status("GET " + address + target, host)).as(address).contains(" 403 ");
      }
    }
    assertThat(status("GET /", host, "Origin: http://" + own, "Origin: http://evil.example"))
        .contains(" 403 ");
  }

  @Test
  void tellsBrowsersToKeepOthersOut() throws IOException {
    String host = "Host: localhost:" + served.port();
    String page = served.answer("GET " + path + " HTTP/1.1", host).toLowerCase(Locale.ROOT);
    assertThat(page)
        .contains(
            "x-frame-options: deny",
            "frame-ancestors 'none'",
            "script-src 'self';",
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "cross-origin-resource-policy: same-origin",
            "cache-control: no-store");
    for (String target : new String[] {"/", "/-/live.js", path + "preview/index.html"}) {
      assertThat(served.answer("GET " + target + " HTTP/1.1", host).toLowerCase(Locale.ROOT))
          .as(target)
          .contains("x-frame-options: sameorigin", "frame-ancestors 'self'", "no-store");
    }
  }

  @Test
  void theEditPageIsShownInNoFrame(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.setContent("<iframe src='" + served.edit() + "'></iframe>");
      Frame frame = page.mainFrame().childFrames().getFirst();
      frame.waitForLoadState();
      assertThat(frame.locator("#records").count()).isZero();
      assertThat(frame.url()).startsWith("chrome-error:");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "5",
        "null",
        "\"name\"",
        "[]",
        "{}",
        "{\"kind\":5}",
        "{\"kind\":\"community\"}",
        "{\"kind\":\"community\",\"address\":[]}",
        "{\"kind\":\"community\",\"address\":\"990101/\\u0000\"}",
        "{\"kind\":\"community\",\"address\":\"990101/jia\"}",
        "{\"kind\":\"community\",\"address\":\"990101/jia\",\"value\":5}",
        "{\"kind\":\"community\",\"address\":\"990101/jia\",\"value\":[]}",
        "{\"kind\":\"community\",\"address\":\"990101/jia\",\"value\":{\"volunteers\":[5,null,[]]}}",
        "{\"kind\":\"community\",\"address\":\"990101/jia\",\"value\":{\"volunteers\":{}}}",
        "{\"kind\":\"community\",\"address\":\"990101/jia\",\"value\":{\"name\":{\"a\":[]}}}",
        "{\"kind\":\"community\",\"address\":\"990101/jia\",\"value\":{\"nonsense\":1}}",
        "{\"kind\":\"community\",\"address\":\"990101/jia\",\"value\":{\"honours\":[\"text\"]}}",
        "{\"kind\":\"regions\",\"address\":\"\",\"value\":{\"130000\":\"x\"}}",
        "{\"kind\":\"regions\",\"address\":\"\",\"value\":[{\"key\":[]}]}",
        "{\"kind\":\"page\",\"address\":\"about\",\"value\":{\"text\":[]}}",
      })
  void answersBodiesOfTheWrongShapeInWords(String body) {
    EditClient client = new EditClient(served.edit());
    for (String what : new String[] {"save", "check"}) {
      Answer answer = client.post(what, body.getBytes(StandardCharsets.UTF_8));
      assertThat(answer.status()).as(what + ": " + answer.body()).isIn(400, 409);
      assertThat(answer.text("message")).isNotBlank().doesNotContain("Exception");
    }
    for (String what : new String[] {"open", "delete", "propose"}) {
      assertThat(client.post(what, body.getBytes(StandardCharsets.UTF_8)).status())
          .as(what)
          .isIn(200, 400, 409);
    }
  }

  @Test
  void answersWhatItDoesNotKnowInWords() {
    EditClient client = new EditClient(served.edit());
    assertThat(client.post("nothing", "{}".getBytes(StandardCharsets.UTF_8)).text("message"))
        .contains("刷新");
    Answer large =
        client.post("save", ("{" + " ".repeat(9 << 20)).getBytes(StandardCharsets.UTF_8));
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.text("message")).contains("太大");
    Answer deep = client.post("save", "[".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
    assertThat(deep.status()).isEqualTo(400);
  }

  private static String status(String request, String... headers) throws IOException {
    String[] lines = new String[headers.length + 1];
    lines[0] = request + " HTTP/1.1";
    System.arraycopy(headers, 0, lines, 1, headers.length);
    return served.status(lines) + " ";
  }
}

package fengcai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Open pages follow the content and show its errors. */
@ExtendWith(Chromium.class)
class ServeTest {

  private static final String RECORD =
      "name: 甲社区\nsource: 示例市文明办\npublished: 2024-03-05\nsummary: %s\n";

  @TempDir private Path folder;
  private Path record = Path.of("");
  private @Nullable Served served;

  @BeforeEach
  void serve() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    record = Files.createDirectories(content.resolve("communities/990101")).resolve("jia.yaml");
    Files.writeString(content.resolve("site.yaml"), "name: 示例\noffice: 示例市文明办\n");
    Files.writeString(content.resolve("regions.yaml"), "\"990101\": 棠溪区\n");
    Files.writeString(record, RECORD.formatted("第一版。"));
    served = Served.start(content);
  }

  @AfterEach
  void stop() {
    if (served != null) {
      served.close();
    }
  }

  @Test
  void anOpenPageFollowsTheContentAndShowsItsFaults(Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(served().address("/990101/jia/"));
      assertThat(page.locator("main")).containsText("第一版。");
      byRename("第二版。");
      assertThat(page.locator("main")).containsText("第二版。");

      Files.writeString(record, "name: 甲社区\nsouce: 示例市文明办\npublished: 2024-03-05\n");
      Locator faults = page.locator("#fengcai-faults");
      assertThat(faults).isVisible();
      assertThat(faults).containsText("communities/990101/jia.yaml:2:1");
      assertThat(faults).containsText("souce");
      assertThat(faults).containsText("是不是想写");
      assertThat(faults.locator("section:has-text('souce') mark")).hasText("s");
      assertThat(page.locator("main")).containsText("第二版。");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/serve-fault.png")));

      Files.writeString(record, RECORD.formatted("第三版。"));
      assertThat(page.locator("main")).containsText("第三版。");
      assertThat(faults).isHidden();
      assertThat(page.request().get(served().address("/990101/jia/profile.pdf")).body())
          .startsWith('%', 'P', 'D', 'F');
    }
  }

  @Test
  void followsFoldersThatComeAndGo(Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(served().address("/990101/jia/"));
      Path templates = Files.createDirectories(folder.resolve("templates"));
      Files.writeString(
          templates.resolve("profile.ftlh"),
          "<html><head><title>甲</title></head><body><main>自己的模板</main></body></html>\n");
      assertThat(page.locator("main")).containsText("自己的模板");

      Path content = folder.resolve("content");
      Files.move(content, folder.resolve("elsewhere"));
      assertThat(page.locator("#fengcai-faults")).containsText("site.yaml");
      Files.move(folder.resolve("elsewhere"), content);
      assertThat(page.locator("#fengcai-faults")).isHidden();
    }
  }

  /** Writes as editors do that replace a file by renaming. */
  private void byRename(String summary) throws IOException {
    Path other = record.resolveSibling(".jia.yaml.swp");
    Files.writeString(other, RECORD.formatted(summary));
    Files.move(other, record, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void othersAreNotAnswered() throws IOException {
    Served served = served();
    int port = served.port();
    assertThat(served.status("GET / HTTP/1.1", "Host: localhost:" + port)).contains("200");
    assertThat(served.status("GET / HTTP/1.1", "Host: 127.0.0.1:" + port)).contains("200");
    assertThat(served.status("GET / HTTP/1.1", "Host: evil.example:" + port)).contains("403");
    assertThat(served.status("GET / HTTP/1.1", "Host: localhost:1")).contains("403");
    assertThat(
            served.status(
                "GET / HTTP/1.1", "Host: localhost:" + port, "Origin: http://evil.example:" + port))
        .contains("403");
    assertThat(served.status("POST / HTTP/1.1", "Host: localhost:" + port)).contains("405");
    assertThat(served.status("GET /../../etc/passwd HTTP/1.1", "Host: localhost:" + port))
        .contains("404");
  }

  private Served served() {
    return requireNonNull(served);
  }
}

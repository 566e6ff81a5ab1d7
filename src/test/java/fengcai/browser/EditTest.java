package fengcai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Records are edited, checked, previewed, saved and published with the edit form. */
@ExtendWith(Chromium.class)
class EditTest {

  @TempDir private Path folder;

  @Test
  void publishesACommunityFromNothing(Browser browser) throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    try (Served served = Served.start(content);
        BrowserContext context =
            browser.newContext(new NewContextOptions().setViewportSize(1600, 1200))) {
      Page page = context.newPage();
      Watched watched = Watched.of(page);
      page.navigate(served.edit());

      open(page, "网站", "网站和单位");
      field(page, "name").fill("张家口志愿风采");
      field(page, "office").fill("张家口市文明办");
      save(page);

      open(page, "地区", "地区名称和代码");
      addRegion(page, 0, "130000", "河北省");
      addRegion(page, 1, "130700", "张家口市");
      addRegion(page, 2, "130703", "桥西区");
      save(page);

      page.locator("#new-community").click();
      page.locator("#new-name").fill("西山底社区");
      assertThat(page.locator("#new-address")).hasValue("130703/xishandi");
      page.locator("#new .main").click();
      assertThat(field(page, "name")).hasValue("西山底社区");
      assertThat(field(page, "source")).hasValue("张家口市文明办");

      field(page, "street").fill("大境门街道");
      field(page, "residents.count").fill("1200");
      field(page, "residents.asOf").fill("2020-03-26");
      add(page, "volunteers");
      field(page, "volunteers.0.asOf").fill("2020-03-26");
      field(page, "volunteers.0.registered").fill("192");
      field(page, "volunteers.0.share").fill("61%");
      field(page, "editor").fill("郑佳");
      field(page, "published").fill("2020-03-26 14:41:51");
      for (int i = 0; i < 2; i++) {
        add(page, "honours");
        field(page, "honours." + i + ".title").fill(List.of("河北省文明单位", "河北省志愿服务实践基地").get(i));
      }
      field(page, "story").fill("## 一、先把人请出来\n\n社区有注册志愿者182人，由党总支牵头。");

      Locator share = page.locator("[data-schemapath='root.volunteers.0.share'] .finding.error");
      assertThat(share).containsText("16.0%");
      assertThat(page.locator("[data-schemapath='root.story'] .finding")).containsText("182");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/edit-fault.png")));

      field(page, "volunteers.0.share").fill("16%");
      field(page, "story").fill("## 一、先把人请出来\n\n社区有注册志愿者192人，由党总支牵头。");
      assertThat(page.locator("#editor .finding")).hasCount(0);
      FrameLocator preview = page.frameLocator("#frame");
      assertThat(preview.locator("main")).containsText("社区有注册志愿者192人");
      assertThat(preview.locator("h1")).hasText("西山底社区");
      assertThat(page.locator("#findings")).containsText("没有发现问题");
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/edit.png")));
      assertThat(page.request().get(served.edit() + "preview/130703/xishandi/profile.pdf").body())
          .startsWith('%', 'P', 'D', 'F');
      assertThat(content.resolve("communities")).doesNotExist();

      save(page);
      assertThat(Files.readString(content.resolve("communities/130703/xishandi.yaml")))
          .startsWith("name: 西山底社区\nstreet: 大境门街道\nresidents:\n  count: 1200\n")
          .contains("story: |\n  ## 一、先把人请出来\n\n  社区有");
      page.locator("#publish").click();
      assertThat(page.locator("#told-text")).containsText("社区报告 1 份");
      Path site = folder.resolve("site");
      assertThat(site.resolve("130703/xishandi/index.html")).content().contains("西山底社区");
      assertThat(site.resolve("130703/xishandi/profile.pdf")).exists();
      // Previews that do not exist yet, or were cancelled for the next one.
      assertThat(watched.complaints())
          .allMatch(complaint -> complaint.contains("404") || complaint.contains("/preview/"));
    }
  }

  @Test
  void keepsWhatAFileSaysBesides(Browser browser) throws IOException {
    Path content = content();
    Path record = content.resolve("communities/990101/jia.yaml");
    String text =
        "\uFEFF"
            + """
            # 甲社区的档案
            社区名称: 甲社区  # 全称
            来源: 示例市文明办
            发布时间: 2024-03-05
            联系方式: {电话: 0313-1234567}
            # 待补
            摘要: 第一版。
            """
                .replace("\n", "\r\n");
    Files.writeString(record, text);
    try (Served served = Served.start(content);
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(served.edit() + "#community/990101/jia");
      assertThat(field(page, "summary")).hasValue("第一版。");
      assertThat(page.locator("#untouched")).containsText("contact");
      field(page, "summary").fill("第二版。");
      field(page, "editor").fill("郑佳");
      save(page);
      assertThat(Files.readString(record))
          .isEqualTo(text.replace("第一版", "第二版").replace("示例市文明办\r\n", "示例市文明办\r\n责任编辑: 郑佳\r\n"));

      Files.writeString(record, text.replace("第一版", "别人的第三版"));
      field(page, "summary").fill("第四版。");
      page.onceDialog(
          dialog -> {
            assertThat(dialog.message()).contains("在别处改过");
            dialog.dismiss();
          });
      page.locator("#save").click();
      assertThat(page.locator("#told-text")).containsText("在别处改过");
      assertThat(Files.readString(record)).contains("别人的第三版");
      page.locator("#told button").click();
      page.onceDialog(Dialog::accept);
      save(page);
      assertThat(Files.readString(record)).contains("第四版", "# 全称", "# 待补");
    }
  }

  @Test
  void savesWhatIsTypedMeanwhileNextTime(Browser browser) throws IOException {
    Path content = content();
    try (Served served = Served.start(content);
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(served.edit() + "#community/990101/jia");
      assertThat(field(page, "name")).hasValue("甲社区");
      field(page, "editor").fill("甲");
      List<Route> held = new ArrayList<>();
      page.route("**/api/save", held::add);
      page.locator("#save").click();
      page.waitForCondition(() -> !held.isEmpty());
      field(page, "editor").fill("甲乙");
      assertThat(page.locator("#save")).isDisabled();
      page.unroute("**/api/save");
      held.getFirst().resume();
      assertThat(page.locator("#save")).isEnabled();
      Path record = content.resolve("communities/990101/jia.yaml");
      assertThat(Files.readString(record)).contains("editor: 甲\n");
      save(page);
      assertThat(Files.readString(record)).contains("editor: 甲乙\n");
    }
  }

  @Test
  void tellsRefusalsFailuresAndALostConnectionApart(Browser browser) throws IOException {
    Path content = content();
    Path templates = Files.createDirectories(folder.resolve("templates"));
    try (Served served = Served.start(content);
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(served.edit() + "#community/990101/jia");
      assertThat(field(page, "name")).hasValue("甲社区");
      Locator told = page.locator("#told-text");

      Files.writeString(
          templates.resolve("profile.ftlh"), "<#macro deep><@deep/></#macro><@deep/>\n");
      page.locator("#publish").click();
      assertThat(told).containsText("templates/profile.ftlh：这个模板用到的宏、函数或模板不停地调用自己");
      page.locator("#told button").click();

      Path record = content.resolve("communities/990101/jia.yaml");
      Path outside = Files.move(record, folder.resolve("outside.yaml"));
      String before = Files.readString(outside);
      Files.createSymbolicLink(record, outside);
      field(page, "editor").fill("郑佳");
      page.locator("#save").click();
      assertThat(told).containsText("通到内容文件夹外面的链接");
      assertThat(page.locator("#state")).containsText("有改动还没有保存");
      assertThat(page.locator("#save")).isEnabled();
      assertThat(outside).content().isEqualTo(before);
      page.locator("#told button").click();

      served.stop();
      page.locator("#save").click();
      assertThat(told).containsText("连不上程序");
      page.locator("#told button").click();
      assertThat(field(page, "editor")).hasValue("郑佳");
    }
  }

  @Test
  void saysWhichNamesCannotBeUsed(Browser browser) throws IOException {
    try (Served served = Served.start(content());
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(served.edit());
      page.locator("#new-community").click();
      page.locator("#new-name").fill("康社区");
      for (String address : List.of("990101/con", "990101/" + "kang".repeat(40))) {
        page.locator("#new-address").fill(address);
        page.locator("#new .main").click();
        assertThat(page.locator("#new-fault"))
            .containsText(address.endsWith("con") ? "Windows 留给设备的名字" : "太长");
      }
      page.locator("#new-address").fill("990101/JIA");
      page.locator("#new .main").click();
      assertThat(page.locator("#new-fault")).containsText("这个地址已经有了");
    }
  }

  @Test
  void deletesWhereItCanBeFoundAgain(Browser browser) throws IOException {
    Path content = content();
    try (Served served = Served.start(content);
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(served.edit() + "#community/990101/jia");
      assertThat(field(page, "name")).hasValue("甲社区");
      page.onceDialog(Dialog::accept);
      page.locator("#delete").click();
      assertThat(page.locator("#state")).containsText("已移到 .fengcai/backup/");
      assertThat(content.resolve("communities/990101/jia.yaml")).doesNotExist();
      String kept = page.locator("#state").textContent().replace("已移到 ", "");
      assertThat(kept).endsWith("/content/communities/990101/jia.yaml");
      assertThat(Files.readString(folder.resolve(kept))).contains("甲社区");
      assertThat(page.locator("#records").getByText("甲社区")).hasCount(0);
      page.locator("#publish").click();
      assertThat(page.locator("#told-text")).containsText("完成");
    }
  }

  @Test
  void takesPhotosAndShowsWhatCannotBeAForm(Browser browser) throws IOException {
    Path content = content();
    Files.writeString(content.resolve("communities/990101/yi.yaml"), "name: [乙社区\n");
    try (Served served = Served.start(content);
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(served.edit() + "#community/990101/yi");
      assertThat(page.locator("#findings")).containsText("要先在文本编辑器里改好");
      assertThat(page.locator("#findings")).containsText("communities/990101/yi.yaml:");
      assertThat(page.locator("#save")).isDisabled();
      Files.delete(content.resolve("communities/990101/yi.yaml"));

      page.navigate(served.edit() + "#community/990101/jia");
      page.reload();
      FileChooser chooser = page.waitForFileChooser(() -> page.locator("#editor .picture").click());
      chooser.setFiles(Path.of("content/media/dengta-jijiu.png"));
      assertThat(field(page, "images.0.src")).hasValue("media/dengta-jijiu.png");
      assertThat(
              page.locator(
                      "[data-schemapath='root.images.0.alt'] .finding, [data-schemapath='root.images.0'] .finding")
                  .first())
          .isVisible();
      assertThat(content.resolve("media/dengta-jijiu.png")).exists();
    }
  }

  @Test
  void isReadBySortsOfReaders(Browser browser) throws IOException {
    try (Served served = Served.start(Path.of("content"));
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(served.edit() + "#community/990101/huaifengli");
      assertThat(page.locator("#findings")).containsText("没有发现问题");
      assertThat(field(page, "campaign")).hasAttribute("list", "campaign-addresses");
      assertThat(page.locator("#campaign-addresses option")).hasCount(2);
      assertThat(Axe.in(page).tagged(AccessibilityTest.STANDARDS, "#frame")).isEmpty();
      for (int width : new int[] {360, 768, 1440}) {
        page.setViewportSize(width, 900);
        assertThat(
                (Integer)
                    page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .isLessThanOrEqualTo(0);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/edit-" + width + ".png")));
      }
    }
  }

  @Test
  void opensToWhoKnowsTheTokenAlone(Browser browser) throws IOException {
    Path content = content();
    try (Served served = Served.start(content);
        BrowserContext context = browser.newContext()) {
      APIRequestContext request = context.request();
      String edit = served.edit();
      String path = edit.substring(edit.indexOf("/edit/"));
      String host = "Host: localhost:" + served.port();
      assertThat(request.get(served.address("/edit/")).status()).isEqualTo(403);
      assertThat(request.get(served.address("/edit/")).text()).contains("编辑地址");
      assertThat(request.get(served.address("/edit")).status()).isEqualTo(403);
      assertThat(request.get(edit.substring(0, edit.length() - 2) + "/").status()).isEqualTo(403);
      assertThat(request.get(edit).status()).isEqualTo(200);
      assertThat(request.post(served.address("/edit/api/publish")).status()).isEqualTo(403);
      assertThat(served.status("POST " + path + "api/start HTTP/1.1", host, "Content-Length: 0"))
          .contains("200");
      assertThat(
              served.status(
                  "POST " + path + "api/start HTTP/1.1",
                  host,
                  "Content-Length: 0",
                  "Origin: http://evil.example"))
          .contains("403");
      assertThat(served.status("GET " + path + " HTTP/1.1", "Host: evil.example:" + served.port()))
          .contains("403");
      assertThat(served.status("DELETE " + path + " HTTP/1.1", host)).contains("405");
      for (String address :
          List.of("../site", "990101/../../../x", "/etc/passwd", "", "990101/", "990101/a b")) {
        RequestOptions asked =
            RequestOptions.create().setData(Map.of("kind", "community", "address", address));
        assertThat(request.post(edit + "api/open", asked).status()).as(address).isEqualTo(409);
      }
      RequestOptions noPicture = RequestOptions.create().setData("<script>");
      assertThat(request.post(edit + "api/picture?name=..%2Fx.png", noPicture).status())
          .isEqualTo(409);
      assertThat(request.post(edit + "api/open", RequestOptions.create().setData("{")).status())
          .isEqualTo(400);
    }
  }

  private Path content() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(content.resolve("communities/990101"));
    Files.writeString(content.resolve("site.yaml"), "name: 示例\noffice: 示例市文明办\n");
    Files.writeString(content.resolve("regions.yaml"), "\"990101\": 棠溪区\n");
    Files.writeString(
        content.resolve("communities/990101/jia.yaml"),
        "name: 甲社区\nsource: 示例市文明办\npublished: 2024-03-05\n");
    return content;
  }

  private static void open(Page page, String kind, String record) {
    page.locator("#records summary", new Page.LocatorOptions().setHasText(kind)).last().click();
    page.locator("#records li button", new Page.LocatorOptions().setHasText(record)).click();
    assertThat(page.locator("#record")).isVisible();
  }

  private static Locator field(Page page, String path) {
    return page.locator("[data-schemapath='root.%s'] :is(input, textarea, select)".formatted(path))
        .first();
  }

  private static void add(Page page, String list) {
    page.locator("[data-schemapath='root.%s'] .json-editor-btntype-add".formatted(list))
        .last()
        .click();
  }

  private static void addRegion(Page page, int row, String code, String name) {
    page.locator("#editor .json-editor-btntype-add").last().click();
    field(page, row + ".key").fill(code);
    field(page, row + ".name").fill(name);
  }

  private static void save(Page page) {
    page.locator("#save").click();
    assertThat(page.locator("#state")).containsText("已保存到");
  }
}

package fengcai.html.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengcai.html.Rendered;
import fengcai.html.SampleSite;
import fengcai.model.Site;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of pages stand in message files, so that another language is a translation. */
class TemplateTextsTest {

  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern COMMENT =
      Pattern.compile("(?s)<#--.*?-->|/\\*.*?\\*/|(?m)^\\s*//.*$");
  private static final Pattern KEY =
      Pattern.compile("msg\\(\"([a-zA-Z.]+)\"[,)]|\\{msg:([a-zA-Z.]+)}");

  /** Themes name fonts, which have Chinese names. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(TEMPLATES)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(TEMPLATES.resolve("report")))
          .toList();
    }
  }

  @Test
  void templatesHaveNoChineseWords() throws IOException {
    List<String> words = new ArrayList<>();
    for (Path file : files()) {
      Matcher han =
          Pattern.compile("\\p{IsHan}+")
              .matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
      while (han.find()) {
        words.add(file + ": " + han.group());
      }
    }
    assertThat(words).isEmpty();
  }

  @Test
  void everyTextThatTemplatesAskForExists() throws IOException {
    Phrases phrases = Phrases.of("page", Locale.ENGLISH);
    for (Path file : files()) {
      Matcher key = KEY.matcher(Files.readString(file));
      while (key.find()) {
        String name = key.group(1) == null ? key.group(2) : key.group(1);
        assertThat(phrases.of(name, "", "", "", "")).as(file + " " + name).isNotNull();
      }
    }
  }

  @Test
  void aSiteInEnglishIsATranslation() throws Exception {
    Site site = SampleSite.site("#A61B29");
    SitePlan plan =
        SampleSite.plan(
            new Site(
                site.name(),
                site.office(),
                site.description(),
                site.baseUrl(),
                site.contact(),
                site.filing(),
                site.rules(),
                site.accent(),
                site.logo(),
                site.channels(),
                site.comment(),
                site.fonts(),
                site.letterhead(),
                "en"),
            SampleSite.communities());
    Rendered english = Rendered.of(plan);
    Document home = english.page("index.html");
    assertThat(home.select("html").attr("lang")).isEqualTo("en");
    assertThat(home.select("header.top nav a").eachText())
        .startsWith("Home", "Divisions", "Honours", "Campaigns", "Statistics");
    assertThat(english.page("990103/liutang/index.html").select(".facts dt").eachText())
        .contains("Registered volunteers", "Share of registered volunteers among residents");
    english
        .pages()
        .forEach(
            (file, page) ->
                page.select(
                        "dt, .cards[data-sortable] th[scope=col], .empty, .chart figcaption, .level"
                            + " .badge")
                    .forEach(
                        label ->
                            assertThat(label.text()).as(file).doesNotContainPattern("\\p{IsHan}")));
  }

  @Test
  void officesMayWriteTextsIntoTheirTemplatesOrUseThoseOfTheProgram(@TempDir Path folder)
      throws Exception {
    Files.writeString(
        folder.resolve("404.ftlh"), "<h1>${heading(\"找不到\")}</h1><p>${msg(\"lost.home\")}</p>");
    assertThat(Rendered.of(SampleSite.plan(), folder).page("404.html").body().text())
        .isEqualTo("找不到 回到网站首页");
    Files.writeString(folder.resolve("404.ftlh"), "<p>\n${msg(\"no.such.text\")}</p>");
    PageTemplateException fault =
        catchThrowableOfType(
            PageTemplateException.class, () -> Rendered.of(SampleSite.plan(), folder));
    assertThat(fault.place()).startsWith("templates/404.ftlh:2:");
    assertThat(fault.reason()).contains("no.such.text");
  }
}

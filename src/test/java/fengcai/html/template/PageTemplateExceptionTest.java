package fengcai.html.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengcai.html.PageRenderer;
import fengcai.html.Rendered;
import fengcai.html.SampleSite;
import fengcai.html.template.PageTemplateException.Kind;
import fengcai.plan.SitePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An office's own templates replace built-in ones; their mistakes are reported with line and
 * column.
 */
class PageTemplateExceptionTest {

  @TempDir private Path folder;

  @Test
  void aFileOfTheFolderTakesThePlaceOfTheProgramsOwn() throws Exception {
    own("404.ftlh", "<p>${site.name}：此页不在</p>");
    own("assets/site.css", "p{color:red}");
    SitePlan plan = SampleSite.plan();
    Rendered site = Rendered.of(plan, folder);
    assertThat(site.page("404.html").text()).isEqualTo("云州志愿风采：此页不在");
    assertThat(site.page("index.html").select("h1").text()).isEqualTo("云州志愿风采");
    assertThat(new PageRenderer(folder, plan, Rendered::picture, true).assets())
        .anySatisfy(asset -> assertThat(new String(asset.bytes(), UTF_8)).endsWith("p{color:red}"));
  }

  @Test
  void anUnknownNameIsToldWithLineAndColumn() throws Exception {
    own("404.ftlh", "<p>好</p>\n<p>${site.nmae}</p>");
    PageTemplateException fault = fault();
    assertThat(fault.place()).isEqualTo("templates/404.ftlh:2:6");
    assertThat(fault.reason()).contains("site.nmae").doesNotContain("\n");
  }

  @Test
  void aTagLeftOpenIsToldWithItsPlace() throws Exception {
    own("404.ftlh", "<p>好</p>\n<#if site.name == \"\">\n");
    assertThat(fault().place()).startsWith("templates/404.ftlh:");
  }

  @Test
  void aMistakeInAnImportedTemplateIsToldThere() throws Exception {
    own("layout.ftlh", "<#macro frame>\n  <#nosuch>\n</#macro>");
    assertThat(fault().place()).startsWith("templates/layout.ftlh:2:");
  }

  @Test
  void aMissingImportIsToldWhereItIsAskedFor() throws Exception {
    own("404.ftlh", "\n<#import \"gone.ftlh\" as g>");
    PageTemplateException fault = fault();
    assertThat(fault.place()).isEqualTo("templates/404.ftlh:2:1");
    assertThat(fault.reason()).contains("gone.ftlh");
  }

  @Test
  void aTemplateMakesNoObjects() throws Exception {
    own("404.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"true\")}");
    assertThat(fault().place()).startsWith("templates/404.ftlh:1:");
  }

  @Test
  @Timeout(120)
  void aLoopWithoutAnEndIsStoppedWhereItIs() throws Exception {
    own("loop.ftlh", "<#macro loop>\n<#list 1.. as i><#if i == 0>never</#if></#list></#macro>");
    own("404.ftlh", "<#import \"loop.ftlh\" as l><@l.loop/>");
    Templates templates =
        new Templates(folder, new TemplateLimits(Duration.ofMillis(500), Integer.MAX_VALUE));
    PageTemplateException fault =
        catchThrowableOfType(
            PageTemplateException.class, () -> templates.process("404.ftlh", Map.of()));
    assertThat(fault.kind()).isEqualTo(Kind.ENDLESS);
    assertThat(fault.place()).startsWith("templates/loop.ftlh:2:");
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  @Timeout(120)
  void aPageWithoutAnEndIsStoppedWhereItIs() throws Exception {
    own("404.ftlh", "<p>\n<#list 1.. as i>${i}</#list>");
    PageTemplateException fault = fault();
    assertThat(fault.kind()).isEqualTo(Kind.HUGE);
    assertThat(fault.place()).startsWith("templates/404.ftlh:2:");
  }

  @Test
  void aMacroThatCallsItselfIsTold() throws Exception {
    own("404.ftlh", "<#macro m><@m/></#macro><@m/>");
    assertThat(fault().kind()).isEqualTo(Kind.RECURSIVE);
    own("404.ftlh", "<#function f x><#return f(x)></#function>${f(1)}");
    assertThat(fault().kind()).isEqualTo(Kind.RECURSIVE);
    own("404.ftlh", "<#include \"404.ftlh\">");
    PageTemplateException fault = fault();
    assertThat(fault.kind()).isEqualTo(Kind.RECURSIVE);
    assertThat(fault.place()).isEqualTo("templates/404.ftlh");
  }

  @Test
  void aLinkToTheOutsideIsRefused(@TempDir Path outside) throws Exception {
    Path secret = Files.writeString(outside.resolve("secret"), "secret");
    Path style = folder.resolve("assets/site.css");
    Files.createDirectory(style.getParent());
    Files.createSymbolicLink(style, secret);
    PageTemplateException asset = fault();
    assertThat(asset.kind()).isEqualTo(Kind.OUTSIDE);
    assertThat(asset.place()).isEqualTo("templates/assets/site.css");
    Files.delete(style);
    Files.createSymbolicLink(folder.resolve("404.ftlh"), secret);
    PageTemplateException template = fault();
    assertThat(template.kind()).isEqualTo(Kind.OUTSIDE);
    assertThat(template.place()).isEqualTo("templates/404.ftlh");
    own("home.ftlh", "<#include \"404.ftlh\">");
    assertThat(fault().kind()).isEqualTo(Kind.OUTSIDE);
  }

  @Test
  void aLinkWithinTheFolderIsFollowed() throws Exception {
    own("own.css", "p{color:red}");
    Files.createDirectory(folder.resolve("assets"));
    Files.createSymbolicLink(folder.resolve("assets/site.css"), Path.of("../own.css"));
    assertThat(new PageRenderer(folder, SampleSite.plan(), Rendered::picture, true).assets())
        .anySatisfy(asset -> assertThat(new String(asset.bytes(), UTF_8)).endsWith("p{color:red}"));
  }

  @Test
  void aFileThatCannotBeReadIsTold() throws Exception {
    Files.createDirectories(folder.resolve("assets/site.js"));
    PageTemplateException fault = fault();
    assertThat(fault.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(fault.place()).isEqualTo("templates/assets/site.js");
  }

  private PageTemplateException fault() {
    return catchThrowableOfType(
        PageTemplateException.class, () -> Rendered.of(SampleSite.plan(), folder));
  }

  private void own(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }
}

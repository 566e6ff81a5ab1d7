package fengcai.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengcai.page.SitePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own templates: they take a file's place, and their mistakes are told by place. */
class TemplateFaultTest {

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
    TemplateFault fault = fault();
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
    TemplateFault fault = fault();
    assertThat(fault.place()).isEqualTo("templates/404.ftlh:2:1");
    assertThat(fault.reason()).contains("gone.ftlh");
  }

  @Test
  void aTemplateMakesNoObjects() throws Exception {
    own("404.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"true\")}");
    assertThat(fault().place()).startsWith("templates/404.ftlh:1:");
  }

  private TemplateFault fault() {
    return catchThrowableOfType(TemplateFault.class, () -> Rendered.of(SampleSite.plan(), folder));
  }

  private void own(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }
}

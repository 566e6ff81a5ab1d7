package fengcai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The house stands as ARCHITECTURE.md draws it. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fengcai");

  /** Each package with those it may use, in the direction of the flow. */
  private static final Map<String, List<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("diagnostic", List.of("model")),
              Map.entry("io", List.of()),
              Map.entry("content", List.of("model", "diagnostic", "io", "picture")),
              Map.entry("check", List.of("model", "diagnostic")),
              Map.entry("check.prose", List.of("model", "diagnostic")),
              Map.entry("page", List.of("model", "diagnostic")),
              Map.entry("chart", List.of("model", "diagnostic", "page")),
              Map.entry("picture", List.of()),
              Map.entry("html", List.of("model", "page", "chart", "picture", "data")),
              Map.entry("report.font", List.of()),
              Map.entry("report.line", List.of("report.font")),
              Map.entry("report.pdf", List.of("model", "chart", "report.font", "report.line")),
              Map.entry(
                  "report.block",
                  List.of("model", "page", "chart", "report.font", "report.line", "report.pdf")),
              Map.entry(
                  "report",
                  List.of(
                      "model",
                      "page",
                      "chart",
                      "report.font",
                      "report.line",
                      "report.pdf",
                      "report.block")),
              Map.entry("search", List.of("model", "page")),
              Map.entry("data", List.of("model", "diagnostic", "io", "page")),
              Map.entry(
                  "exchange",
                  List.of("model", "diagnostic", "content", "check.prose", "io", "picture")),
              Map.entry("serve", List.of("diagnostic")),
              Map.entry(
                  "edit",
                  List.of(
                      "model",
                      "diagnostic",
                      "content",
                      "page",
                      "exchange",
                      "serve",
                      "io",
                      "picture")),
              Map.entry("publish", List.of("io")),
              Map.entry(
                  "build",
                  List.of(
                      "model",
                      "diagnostic",
                      "content",
                      "check",
                      "check.prose",
                      "page",
                      "picture",
                      "html",
                      "report",
                      "report.block",
                      "report.font",
                      "search",
                      "data",
                      "publish"))));

  @Test
  void dependenciesFollowTheFlow() {
    MAY_USE.forEach(
        (name, allowed) -> {
          List<String> forbidden =
              new TreeSet<>(MAY_USE.keySet())
                  .stream()
                      .filter(other -> !other.equals(name) && !allowed.contains(other))
                      .toList();
          noClasses()
              .that()
              .resideInAPackage("fengcai." + name)
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(
                  forbidden.stream().map(other -> "fengcai." + other).toArray(String[]::new))
              .orShould()
              .dependOnClassesThat()
              .resideInAnyPackage("fengcai", "fengcai.command")
              .check(CLASSES);
        });
  }

  @Test
  void theModelKnowsTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("fengcai.model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "fengcai.model", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void librariesStayInTheirPackages() {
    stays("tools.jackson.dataformat..", "fengcai.content");
    stays("org.snakeyaml..", "fengcai.content");
    stays("com.vladsch.flexmark..", "fengcai.content");
    stays("freemarker..", "fengcai.html");
    stays("org.openpdf..", "fengcai.report..");
    stays("org.jfree..", "fengcai.chart");
    stays("io.nayuki..", "fengcai.chart");
    stays("net.coobird..", "fengcai.picture");
    stays("picocli..", "fengcai.command");
    stays("com.sun.jna..", "fengcai.io");
    stays("org.apache.poi..", "fengcai.exchange");
  }

  private static void stays(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void modelAndPlanAreValues() {
    classes()
        .that()
        .resideInAnyPackage("fengcai.model")
        .and()
        .arePublic()
        .and()
        .doNotHaveSimpleName("Regions")
        .and()
        .doNotHaveSimpleName("HonourTitle")
        .should(beValues())
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> beValues() {
    return new ArchCondition<>("be records, enums or interfaces") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean value = item.isRecord() || item.isEnum() || item.isInterface();
        events.add(new SimpleConditionEvent(item, value, item.getName()));
      }
    };
  }

  @Test
  void clockLocaleAndZoneAreReadInMainAlone() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("fengcai.Main")
        .should()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(System.class, "getenv")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsDescribed() throws IOException {
    String text = Files.readString(Path.of("ARCHITECTURE.md"));
    CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith("fengcai."))
        .map(name -> name.substring("fengcai.".length()))
        .distinct()
        .sorted()
        .forEach(name -> assertThat(text).contains("`" + name + "/`"));
  }
}

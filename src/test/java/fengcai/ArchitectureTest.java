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
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The packages and their dependencies are those of ARCHITECTURE.md. */
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
              Map.entry("text", List.of()),
              Map.entry("content", List.of("model", "diagnostic", "io", "picture", "text")),
              Map.entry("check", List.of("model", "diagnostic")),
              Map.entry("check.prose", List.of("model", "diagnostic", "text")),
              Map.entry("page", List.of("model", "diagnostic", "text")),
              Map.entry("chart", List.of("model", "diagnostic", "page", "text")),
              Map.entry("picture", List.of()),
              Map.entry("html", List.of("model", "page", "chart", "picture", "data", "text", "io")),
              Map.entry("report.font", List.of()),
              Map.entry("report.line", List.of("report.font")),
              Map.entry(
                  "report.pdf",
                  List.of("model", "chart", "report.font", "report.line", "text", "io")),
              Map.entry(
                  "report.block",
                  List.of(
                      "model",
                      "page",
                      "chart",
                      "report.font",
                      "report.line",
                      "report.pdf",
                      "text")),
              Map.entry(
                  "report",
                  List.of(
                      "model",
                      "page",
                      "chart",
                      "report.font",
                      "report.line",
                      "report.pdf",
                      "report.block",
                      "text")),
              Map.entry("search", List.of("model", "page", "text")),
              Map.entry("data", List.of("model", "diagnostic", "io", "page", "text")),
              Map.entry(
                  "exchange",
                  List.of(
                      "model", "diagnostic", "content", "check.prose", "io", "picture", "text")),
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

  /** A library of the pom by its artifact: its packages, and the only ones that may use them. */
  private record Library(String artifact, String packages, String... rooms) {}

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("freemarker", "freemarker..", "html"),
          new Library("jackson-dataformat-yaml", "tools.jackson.dataformat..", "content.."),
          new Library("snakeyaml-engine", "org.snakeyaml..", "content.."),
          new Library(
              "jackson-core",
              "tools.jackson.core..",
              "content..",
              "data",
              "diagnostic..",
              "edit..",
              "exchange..",
              "publish"),
          new Library("jackson-databind", "tools.jackson.databind..", "edit..", "exchange.."),
          new Library("flexmark", "com.vladsch.flexmark..", "content.."),
          new Library("flexmark-ext-tables", "com.vladsch.flexmark.ext..", "content.."),
          new Library("openpdf", "org.openpdf..", "report.."),
          new Library("fontbox", "org.apache.fontbox..", "report.font"),
          new Library("pdfbox-io", "org.apache.pdfbox.io..", "report.font"),
          new Library("qrcodegen", "io.nayuki..", "chart"),
          new Library("thumbnailator", "net.coobird..", "picture"),
          new Library("fastexcel", "org.dhatim..", "data"),
          new Library("commons-csv", "org.apache.commons.csv..", "exchange.."),
          new Library("commons-compress", "org.apache.commons.compress..", "data", "exchange.."),
          new Library("poi-ooxml", "org.apache.poi..", "exchange.."),
          new Library("poi-ooxml-lite", "org.openxmlformats..", "exchange.."),
          new Library("jsoup", "org.jsoup..", "exchange.."),
          new Library("brotli4j", "com.aayushatharva..", "publish"),
          new Library("jna", "com.sun.jna..", "io"),
          new Library("directory-watcher", "io.methvin..", "serve"),
          new Library("picocli", "picocli..", "command"),
          new Library("progressbar", "me.tongfei..", "command"),
          new Library("jspecify", "org.jspecify..", "", "*.."),
          new Library(
              "icu4j",
              "com.ibm.icu..",
              "check..",
              "content..",
              "diagnostic..",
              "exchange..",
              "html",
              "page",
              "report..",
              "search"));

  @Test
  void textsAreFormattedByTheJdkAndIcu() {
    classes()
        .that()
        .resideInAPackage("fengcai.text")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "com.ibm.icu..", "fengcai.text", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void librariesStayInTheirPackages() {
    for (Library library : LIBRARIES) {
      noClasses()
          .that()
          .resideOutsideOfPackages(
              Stream.of(library.rooms())
                  .map(room -> room.isEmpty() ? "fengcai" : "fengcai." + room)
                  .toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(library.packages())
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void everyLibraryHasItsPackages() throws Exception {
    List<String> artifacts = new ArrayList<>();
    NodeList dependencies =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new File("pom.xml"))
            .getElementsByTagName("dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      if (dependency.getElementsByTagName("scope").getLength() == 0) {
        artifacts.add(dependency.getElementsByTagName("artifactId").item(0).getTextContent());
      }
    }
    assertThat(LIBRARIES)
        .extracting(Library::artifact)
        .containsExactlyInAnyOrderElementsOf(artifacts);
  }

  /** A library that another brings along has to be declared before it is used. */
  @Test
  void onlyDeclaredLibrariesAreUsed() {
    List<String> known = new ArrayList<>(List.of("fengcai..", "java..", "javax.."));
    known.addAll(List.of("org.w3c.dom..", "org.xml.sax..", "com.sun.net.httpserver.."));
    LIBRARIES.forEach(library -> known.add(library.packages()));
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known.toArray(String[]::new))
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

package fengcai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Pattern ROW =
      Pattern.compile("(?m)^(\\| `([a-z./]+)` \\|[^|]*\\|)([^|]*)\\|$");

  /** The column “may use” of ARCHITECTURE.md, exactly: nothing else is used, nothing is idle. */
  @Test
  void packagesUseWhatTheTableAllows() throws IOException {
    Map<String, String> code = new TreeMap<>();
    uses().forEach((name, used) -> code.put(name, used.isEmpty() ? "–" : String.join(", ", used)));
    Path file = Path.of("ARCHITECTURE.md");
    if (Cases.REWRITE) {
      String text = ROW.matcher(Files.readString(file)).replaceAll(row -> rewritten(row, code));
      Files.writeString(file, text);
    }
    Map<String, String> table = new TreeMap<>();
    ROW.matcher(Files.readString(file))
        .results()
        .forEach(row -> table.put(name(row), row.group(3).strip()));
    assertThat(table).isEqualTo(code);
  }

  private static String name(MatchResult row) {
    return row.group(2).replaceFirst("/$", "").replace('/', '.');
  }

  private static String rewritten(MatchResult row, Map<String, String> code) {
    return Matcher.quoteReplacement(
        row.group(1) + " " + code.getOrDefault(name(row), "none") + " |");
  }

  /**
   * The packages that each package uses, without the program's own {@code fengcai.} before them.
   */
  private static Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      Set<String> used = uses.computeIfAbsent(room(type), name -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith("fengcai"))
          .map(ArchitectureTest::room)
          .filter(name -> !name.equals(room(type)))
          .forEach(used::add);
    }
    uses.remove("Main");
    return uses;
  }

  private static String room(JavaClass type) {
    return type.getPackageName().equals("fengcai")
        ? "Main"
        : type.getPackageName().substring("fengcai.".length());
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    slices().matching("fengcai.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void packagesHoldAboutTwentyFilesAtMost() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Map<Path, Long> sizes =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
      assertThat(sizes).allSatisfy((folder, size) -> assertThat(size).isLessThanOrEqualTo(22));
    }
  }

  @Test
  void noFileNameStandsTwice() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .filteredOn(file -> !file.endsWith("package-info.java"))
          .extracting(file -> file.getFileName().toString())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void theModelKnowsTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("fengcai.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "fengcai.model..", "org.jspecify..")
        .check(CLASSES);
  }

  /** A library of the pom by its artifact: its packages, and the only ones that may use them. */
  private record Library(String artifact, String packages, String... rooms) {}

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("freemarker", "freemarker..", "html.."),
          new Library("jackson-dataformat-yaml", "tools.jackson.dataformat..", "content.yaml"),
          new Library("snakeyaml-engine", "org.snakeyaml..", "content.yaml"),
          new Library(
              "jackson-core",
              "tools.jackson.core..",
              "content..",
              "data..",
              "diagnostic..",
              "edit..",
              "exchange..",
              "publish"),
          new Library("jackson-databind", "tools.jackson.databind..", "edit..", "exchange.."),
          new Library("flexmark", "com.vladsch.flexmark..", "content.markdown"),
          new Library("flexmark-ext-tables", "com.vladsch.flexmark.ext..", "content.markdown"),
          new Library(
              "openpdf",
              "org.openpdf..",
              "report.pdf",
              "report.font",
              "report.box",
              "report.layout"),
          new Library("fontbox", "org.apache.fontbox..", "report.font"),
          new Library("pdfbox-io", "org.apache.pdfbox.io..", "report.font"),
          new Library("qrcodegen", "io.nayuki..", "chart"),
          new Library("thumbnailator", "net.coobird..", "picture"),
          new Library("fastexcel", "org.dhatim..", "data.table"),
          new Library("commons-csv", "org.apache.commons.csv..", "io", "exchange.source.excel"),
          new Library(
              "commons-compress", "org.apache.commons.compress..", "data.table", "exchange.source"),
          new Library("poi-ooxml", "org.apache.poi..", "exchange.."),
          new Library("poi-ooxml-lite", "org.openxmlformats..", "exchange.."),
          new Library("jsoup", "org.jsoup..", "exchange.."),
          new Library("brotli4j", "com.aayushatharva..", "publish"),
          new Library("jna", "com.sun.jna..", "io"),
          new Library("directory-watcher", "io.methvin..", "serve"),
          new Library("picocli", "picocli..", "cli.."),
          new Library("progressbar", "me.tongfei..", "cli.terminal"),
          new Library("jspecify", "org.jspecify..", "", "*.."),
          new Library(
              "icu4j",
              "com.ibm.icu..",
              "check.text.wording",
              "content.record",
              "diagnostic.output",
              "plan.statistics",
              "report.font",
              "report.section",
              "report.typeset",
              "search",
              "text"));

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
        .resideInAnyPackage("fengcai.model..", "fengcai.plan..")
        .and()
        .arePublic()
        .and(areNotCalculations())
        .should(beValues())
        .check(CLASSES);
  }

  /** What computes the values of model and plan and does not stand in any of them. */
  private static final Set<String> CALCULATIONS =
      Set.of(
          "Regions",
          "HonourTitle",
          "SitePlan",
          "AddressCheck",
          "SiteFacts",
          "Phrases",
          "ListingOrder",
          "RegionTotals",
          "HonourRoll",
          "BookletIndex");

  private static DescribedPredicate<JavaClass> areNotCalculations() {
    return DescribedPredicate.describe(
        "are not calculations", type -> !CALCULATIONS.contains(type.getSimpleName()));
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
}

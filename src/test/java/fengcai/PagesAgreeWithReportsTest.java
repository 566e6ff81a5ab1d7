package fengcai;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.build.Build;
import fengcai.build.BuildInput;
import fengcai.content.record.ThemeReader;
import fengcai.content.source.ContentFiles;
import fengcai.data.DataFiles;
import fengcai.html.PageRenderer;
import fengcai.model.theme.ReportTheme;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import fengcai.plan.page.HonourPage;
import fengcai.plan.page.Page;
import fengcai.plan.page.ProfilePage;
import fengcai.plan.page.RegionPage;
import fengcai.plan.page.YearPage;
import fengcai.plan.profile.Profile;
import fengcai.plan.report.ProfileReport;
import fengcai.plan.report.Report;
import fengcai.report.ReportPrinter;
import fengcai.report.font.FontLibrary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every number of a page against its report and the data files, as their readers get them. */
class PagesAgreeWithReportsTest {

  private static final Path NONE = Path.of("target/none");
  private static final FontLibrary FONTS = FontLibrary.builtIn();
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

  /** In the place of every photo, whose alternative text would be printed otherwise. */
  private static final byte[] PHOTO = photo();

  private static byte[] photo() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void ofRandomRecords(long seed) throws Exception {
    SitePlan plan =
        SitePlan.of(RandomPublication.of(seed), Map.of(), RandomPublication.TODAY.atTime(12, 0));
    Site site = new Site(plan);
    site.checkProfiles();
    for (Page page : plan.pages()) {
      switch (page) {
        case RegionPage region -> site.checkRegion(region);
        case YearPage year -> site.checkYear(year);
        case HonourPage honour -> site.checkHonour(honour);
        default -> {}
      }
    }
    site.checkNotice();
    site.checkData();
  }

  @Test
  void ofTheSample() throws Exception {
    SitePlan plan =
        new Build(
                new BuildInput(
                    ContentFiles.of(Path.of("content")),
                    NONE,
                    Optional.empty(),
                    LocalDateTime.of(2026, 11, 23, 12, 0),
                    1,
                    List.of()))
            .load()
            .plan();
    Site site = new Site(plan);
    site.checkProfiles();
    site.checkData();
  }

  /** The pages and reports of a plan, without stories. */
  private static final class Site {
    private final SitePlan plan;
    private final PageRenderer renderer;
    private final Map<String, ReportPrinter> printers = new HashMap<>();
    private final Map<Address, Report> reports = new HashMap<>();

    Site(SitePlan plan) throws Exception {
      this.plan = plan;
      this.renderer = new PageRenderer(NONE, plan, src -> Optional.empty(), true);
      plan.reports().forEach(report -> reports.put(report.address(), report));
    }

    void checkProfiles() throws Exception {
      for (Page page : plan.pages()) {
        if (page instanceof ProfilePage profile) {
          checkProfile(profile.profile(), page(page));
        }
      }
    }

    private void checkProfile(Profile profile, Document page) throws Exception {
      List<String> lines = lines(new ProfileReport(profile));
      String running = squeezed(String.join("", lines));
      for (Element figure : page.select(".figures > div")) {
        assertThat(running).contains(squeezed(figure.select("dd").text()) + label(figure));
      }
      for (Element each : page.select(".facts dl > div")) {
        Element fact = each.clone();
        String note = squeezed(fact.select(".note").text());
        fact.select(".note").remove();
        assertThat(running)
            .as(profile.name())
            .contains(squeezed(fact.text()) + (note.isEmpty() ? "" : "（" + note + "）"));
      }
      page.select("svg, .qr, .story, .level h3 .note, .heading a, .pdf, script").remove();
      // The chart repeats numbers of the table below it, its dates shortened.
      String printed =
          String.join("\n", lines)
              .replaceAll("(?s)志愿者人数变化(?:(?!志愿者人数变化).)*?历次注册志愿者人数（人）", "")
              .replaceAll("版本：\\s*[0-9a-f]+|本页网址.*", "");
      assertThat(numbers(page.select("article").text()))
          .as(profile.name())
          .containsExactlyInAnyOrderElementsOf(numbers(printed));
      checkHistory(page, running);
    }

    /** Row by row, so that each number is in the column of its label. */
    private static void checkHistory(Document page, String running) {
      for (Element row : page.select("section:has(#history) tbody tr")) {
        assertThat(running).contains(squeezed(String.join("", row.children().eachText())));
      }
    }

    void checkRegion(RegionPage region) throws Exception {
      Document page = page(region);
      String text = text(report(region.address().beside("booklet.pdf")));
      List<String> lines = text.lines().toList();
      checkKeyFigures(page, lines);
      for (Element row : page.select("section:has(#subregions) tbody tr")) {
        if (region.subregions().size() > 1) {
          assertThat(lines)
              .contains(
                  row.child(0).text()
                      + cell(row, 1)
                      + cell(row, 2)
                      + share(cell(row, 3))
                      + cell(row, 4));
        }
      }
      if (region.subregions().isEmpty()) {
        for (Element row : page.select("section:has(#communities) tbody tr")) {
          assertThat(lines)
              .contains(row.child(0).text() + cell(row, 2) + share(cell(row, 3)) + cell(row, 5));
        }
      }
    }

    void checkYear(YearPage year) throws Exception {
      Document page = page(year);
      String text =
          text(report(Address.STATISTICS.beside("annual-" + year.figures().year() + ".pdf")));
      List<String> lines = text.lines().toList();
      checkKeyFigures(page, lines);
      for (Element row : page.select("section:has(#by-region) tbody tr")) {
        String end = cell(row, 1) + cell(row, 2) + share(cell(row, 3)) + cell(row, 4);
        assertThat(lines)
            .anyMatch(line -> line.matches(row.child(0).text() + "[0-9]+" + Pattern.quote(end)));
      }
      for (Element row : page.select("section:has(#rankings) tbody tr")) {
        String value = cell(row, 3).endsWith("%") ? share(cell(row, 3)) : cell(row, 3);
        String begin = cell(row, 1) + row.child(0).text();
        assertThat(lines).anyMatch(line -> line.startsWith(begin) && line.endsWith(value));
      }
      for (Element row : page.select("section:has(#honours) tbody tr")) {
        assertThat(lines).contains(row.child(0).text() + cell(row, 2) + cell(row, 1));
      }
      for (Element changed : page.select("section:has(#changes) dd a")) {
        assertThat(text.replaceAll("\\R", "")).contains(changed.text());
      }
    }

    void checkHonour(HonourPage honour) throws Exception {
      Document page = page(honour);
      if (honour.current().isEmpty()) {
        assertThat(reports).doesNotContainKey(honour.address().beside("roll.pdf"));
        return;
      }
      List<String> lines = text(report(honour.address().beside("roll.pdf"))).lines().toList();
      int number = 0;
      for (Element row : page.select("section:has(#current) tbody tr")) {
        number++;
        String year = cell(row, 2).equals("—") ? "—" : cell(row, 2) + "年";
        assertThat(lines).contains(number + row.child(0).text() + cell(row, 1) + year);
      }
    }

    void checkNotice() throws Exception {
      Report notice = reports.get(Address.campaign("spring").beside("notice.pdf"));
      if (notice == null) {
        return;
      }
      Document page =
          page(
              plan.pages().stream()
                  .filter(each -> each.address().equals(Address.campaign("spring")))
                  .findFirst()
                  .orElseThrow());
      List<String> lines = text(notice).lines().toList();
      for (Element row : page.select("section:has(#participants) tbody tr")) {
        String place = cell(row, 1) + cell(row, 2).replace("—", "");
        // Counts of after the notice's first day are on the page alone.
        boolean later = cell(row, 5).compareTo("2025-05-20") > 0 && !cell(row, 5).equals("—");
        String numbers = later ? "" : cell(row, 3) + share(cell(row, 4));
        assertThat(lines)
            .anyMatch(line -> line.contains(row.child(0).text() + place) && line.endsWith(numbers));
      }
    }

    void checkData() throws Exception {
      byte[] json =
          DataFiles.tables(plan).stream()
              .filter(file -> file.address().file().equals("data/communities.json"))
              .findFirst()
              .orElseThrow()
              .bytes();
      Map<String, JsonNode> rows = new HashMap<>();
      JsonMapper.shared()
          .readTree(json)
          .forEach(row -> rows.put(row.get("address").asString(), row));
      for (Page page : plan.pages()) {
        if (page instanceof ProfilePage profile) {
          JsonNode row = Optional.ofNullable(rows.get(profile.profile().id().path())).orElseThrow();
          Element registered = page(page).expectFirst(".facts dl > div:has(dt:contains(注册志愿者人数))");
          if (registered.text().contains("暂无统计")) {
            assertThat(row.path("registered").isNull() || row.path("registered").isMissingNode())
                .isTrue();
          } else {
            assertThat(numbers(registered.select(".amount").text()))
                .containsExactly(plain(row.get("registered").asString()));
          }
        }
      }
    }

    /** They stand in one line, their labels in the next. */
    private static void checkKeyFigures(Document page, List<String> lines) {
      List<Element> figures = page.select(".figures > div");
      String values = String.join("", figures.stream().map(f -> f.select("dd").text()).toList());
      String labels = String.join("", figures.stream().map(Site::label).toList());
      assertThat(lines).containsSubsequence(squeezed(values), labels);
    }

    /** What reports call it. */
    private static String label(Element figure) {
      String label = figure.select("dt").text();
      return label.equals("占常住人口") ? label + "比例" : label.replace("现有荣誉", "所获荣誉");
    }

    private Document page(Page page) throws Exception {
      byte[] html = renderer.render(page, List.of(), Map.of());
      return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    private Report report(Address address) {
      return Optional.ofNullable(reports.get(address)).orElseThrow();
    }

    /** A report's text without spaces, line by line. */
    private String text(Report report) throws Exception {
      return String.join("\n", lines(report).stream().map(Site::squeezed).toList());
    }

    /** The lines of a report but for heads and feet. */
    private List<String> lines(Report report) throws Exception {
      ReportPrinter printer = printers.computeIfAbsent(report.kind().theme(), this::printer);
      try (PDDocument pdf = Loader.loadPDF(printer.print(report, read -> List.of()).pdf())) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(!(report instanceof ProfileReport));
        return stripper
            .getText(pdf)
            .lines()
            .filter(line -> !squeezed(line).matches(".*第[0-9]+页共[0-9]+页.*|—[0-9]+—"))
            .toList();
      }
    }

    private ReportPrinter printer(String name) {
      ReportTheme theme = ThemeReader.read(NONE, NONE).find(name).orElseThrow();
      return new ReportPrinter(plan.publication().site(), theme, FONTS, src -> Optional.of(PHOTO));
    }

    private static String cell(Element row, int column) {
      return squeezed(row.child(column).text());
    }

    private static String squeezed(String text) {
      return text.replaceAll("[\\s\\u2003\\u3000]", "");
    }

    /** With one decimal, as tables of reports have it. */
    private static String share(String stated) {
      return stated.endsWith("%")
          ? new BigDecimal(stated.substring(0, stated.length() - 1))
                  .setScale(1, RoundingMode.HALF_UP)
                  .toPlainString()
              + "%"
          : stated;
    }

    private static Set<String> numbers(String text) {
      Set<String> numbers = new TreeSet<>();
      Matcher number = NUMBER.matcher(text);
      while (number.find()) {
        numbers.add(plain(number.group()));
      }
      return numbers;
    }

    private static String plain(String number) {
      return new BigDecimal(number.replace(",", "")).stripTrailingZeros().toPlainString();
    }
  }
}

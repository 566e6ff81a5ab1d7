package fengcai.report;

import fengcai.model.Community;
import fengcai.plan.report.BookletReport;
import fengcai.report.font.FontLibrary;
import fengcai.report.section.PrintedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints a booklet of 500 profiles five times and says how long each took:
 *
 * <pre>
 * mvn -q test-compile exec:exec@benchmark -Dbenchmark=fengcai.report.BookletBenchmark
 * </pre>
 */
public final class BookletBenchmark {

  private static final int PROFILES = 500;
  private static final int CHAPTERS = 10;
  private static final int ROUNDS = 5;

  private BookletBenchmark() {}

  /** Prints seconds, pages, bytes and the heap in use. */
  public static void main(String[] args) {
    ReportPrinter printer =
        new ReportPrinter(
            SampleProfile.site(),
            SampleProfile.theme("showcase"),
            FontLibrary.builtIn(),
            src -> Optional.empty());
    BookletReport booklet = booklet();
    for (int round = 1; round <= ROUNDS; round++) {
      long start = System.nanoTime();
      PrintedReport report = printer.print(booklet, profile -> SampleProfile.story());
      double seconds = (System.nanoTime() - start) / 1e9;
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "%d profiles: %.2f s, %d pages, %d KB, heap %d MB of %d MB%n",
          PROFILES,
          seconds,
          report.pages(),
          report.pdf().length / 1024,
          (runtime.totalMemory() - runtime.freeMemory()) >> 20,
          runtime.maxMemory() >> 20);
    }
  }

  private static BookletReport booklet() {
    List<Community> communities = new ArrayList<>();
    for (int i = 0; i < PROFILES; i++) {
      int division = 990111 + i * CHAPTERS / PROFILES;
      communities.add(SampleProfile.community(division + "/c" + i, "第" + i + "社区"));
    }
    return SampleBooklet.of(communities);
  }
}

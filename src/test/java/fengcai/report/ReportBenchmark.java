package fengcai.report;

import fengcai.model.Block;
import fengcai.report.block.Labels;
import fengcai.report.font.FontLibrary;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Documents a second of a profile of three pages with its figure and its code, by one thread and by
 * two:
 *
 * <pre>
 * mvn -q test-compile exec:exec@benchmark -Dbenchmark=fengcai.report.ReportBenchmark
 * </pre>
 */
public final class ReportBenchmark {

  private static final int WARM_UP = 1500;
  private static final int DOCUMENTS = 600;
  private static final int ROUNDS = 7;

  /** As much of the story as fills the third page. */
  private static final int BLOCKS = 3;

  /** The part of the sample's story that a plain profile has: no rare characters, no pictures. */
  private static final List<Block> STORY =
      SampleProfile.story().stream()
          .filter(
              block ->
                  block instanceof Block.Heading
                      || block instanceof Block.Paragraph
                      || block instanceof Block.Numbered)
          .filter(block -> block.toString().codePoints().allMatch(Character::isBmpCodePoint))
          .limit(BLOCKS)
          .toList();

  private ReportBenchmark() {}

  /** Prints the size of a document, and the least, middle and greatest number a second. */
  public static void main(String[] args) throws Exception {
    BitSet characters = Labels.characters();
    (STORY.toString() + SampleProfile.page() + SampleProfile.site())
        .codePoints()
        .forEach(characters::set);
    ReportPrinter printer =
        new ReportPrinter(
            SampleProfile.site(),
            SampleProfile.theme("showcase"),
            FontLibrary.builtIn(),
            src -> Optional.empty(),
            SampleProfile.TODAY);
    PrintedReport report = print(printer);
    System.out.printf(
        Locale.ROOT, "%d pages, %.1f KB%n", report.pages(), report.pdf().length / 1024.0);
    for (int i = 0; i < WARM_UP; i++) {
      print(printer);
    }
    for (int threads = 1; threads <= 2; threads++) {
      double[] rates = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        rates[round] = rate(printer, threads);
      }
      Arrays.sort(rates);
      System.out.printf(
          Locale.ROOT,
          "%d threads: min %.0f, median %.0f, max %.0f documents/s%n",
          threads,
          rates[0],
          rates[ROUNDS / 2],
          rates[ROUNDS - 1]);
    }
  }

  private static PrintedReport print(ReportPrinter printer) {
    return printer.profile(SampleProfile.page(), STORY);
  }

  private static double rate(ReportPrinter printer, int threads) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Callable<PrintedReport>> tasks =
          IntStream.range(0, DOCUMENTS)
              .<Callable<PrintedReport>>mapToObj(i -> () -> print(printer))
              .toList();
      long start = System.nanoTime();
      for (Future<PrintedReport> each : pool.invokeAll(tasks)) {
        each.get();
      }
      return DOCUMENTS / ((System.nanoTime() - start) / 1e9);
    }
  }
}

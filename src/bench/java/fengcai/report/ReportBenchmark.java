package fengcai.report;

import fengcai.bench.Spread;
import fengcai.model.document.Block;
import fengcai.plan.profile.Profile;
import fengcai.report.font.FontLibrary;
import fengcai.report.section.PrintedReport;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Documents a second, by one thread and by two, of profiles of three pages with a figure and a
 * code, each of another community:
 *
 * <pre>
 * mvn -q test-compile exec:exec@benchmark -Dbenchmark=fengcai.report.ReportBenchmark
 * </pre>
 */
public final class ReportBenchmark {

  private static final int WARM_UP = 3000;
  private static final int DOCUMENTS = 600;
  private static final int ROUNDS = 7;
  private static final int PAGES = 3;

  /** As much of the story as fills the third page. */
  private static final int BLOCKS = 3;

  /** What communities are named after. */
  private static final String NAMES = "东南西北春夏秋冬梅兰竹菊松柏杨柳江河湖海山川泉溪云霞星月金银铜铁福禄寿喜安康和顺";

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

  /**
   * How fast some documents were printed.
   *
   * @param aSecond as a clock has it, which other programs slow down
   * @param aCpuSecond for each second that a core worked at them
   */
  private record Speed(double aSecond, double aCpuSecond) {}

  private final ReportPrinter printer =
      new ReportPrinter(
          SampleProfile.site(),
          SampleProfile.theme("showcase"),
          FontLibrary.builtIn(),
          src -> Optional.empty());

  private final List<Profile> profiles =
      IntStream.range(0, DOCUMENTS).mapToObj(ReportBenchmark::profile).toList();

  private ReportBenchmark() {}

  /** Prints the size of a document, and the least, middle and greatest number a second. */
  public static void main(String[] args) throws Exception {
    new ReportBenchmark().run();
  }

  private void run() throws Exception {
    int bytes = profiles.stream().mapToInt(profile -> print(profile).pdf().length).max().orElse(0);
    System.out.printf(Locale.ROOT, "%d pages, up to %.1f KB%n", PAGES, bytes / 1024.0);
    for (int i = 0; i < WARM_UP; i++) {
      print(profiles.get(i % DOCUMENTS));
    }
    for (int threads = 1; threads <= 2; threads++) {
      List<Speed> speeds = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        speeds.add(speed(threads));
      }
      System.out.printf(
          Locale.ROOT,
          "%d threads: %s documents/s; %s for each second of CPU%n",
          threads,
          Spread.of(speeds.stream().mapToDouble(Speed::aSecond)),
          Spread.of(speeds.stream().mapToDouble(Speed::aCpuSecond)));
    }
  }

  private static Profile profile(int number) {
    int names = NAMES.length();
    return SampleProfile.profile(
        "990103/c" + number,
        "" + NAMES.charAt(number % names) + NAMES.charAt(number / names % names) + "社区");
  }

  private PrintedReport print(Profile profile) {
    PrintedReport report = SampleProfile.print(printer, profile, STORY);
    if (report.pages() != PAGES) {
      throw new IllegalStateException(report.pages() + " pages");
    }
    return report;
  }

  private Speed speed(int threads) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Callable<Long>> tasks =
          profiles.stream().<Callable<Long>>map(profile -> () -> cpuTime(profile)).toList();
      long start = System.nanoTime();
      long cpu = 0;
      for (Future<Long> each : pool.invokeAll(tasks)) {
        cpu += each.get();
      }
      return new Speed(DOCUMENTS / ((System.nanoTime() - start) / 1e9), DOCUMENTS / (cpu / 1e9));
    }
  }

  /** Prints a document, and tells how long it kept a core busy, in nanoseconds. */
  private long cpuTime(Profile profile) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    print(profile);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}

package fengcai;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import fengcai.bench.Spread;
import fengcai.bench.corpus.Corpus;
import fengcai.bench.corpus.CorpusContent;
import fengcai.io.FolderDeletion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a first question costs a reader of a site of 10,000 profiles: the bytes of the index and of
 * the results that it loads, and the time from their arrival to the answer. Each question is asked
 * by a browser that has loaded nothing yet.
 *
 * <pre>
 * mvn -q test-compile exec:exec@benchmark -Dbenchmark=fengcai.SearchBenchmark
 * </pre>
 */
public final class SearchBenchmark {

  private static final int PROFILES = 10_000;
  private static final int ROUNDS = 3;
  private static final double KILO = 1024;
  private static final double MEGA = KILO * KILO;
  private static final List<String> QUESTIONS =
      List.of(
          "社区",
          "志愿者",
          "居民",
          "老人",
          "西山底",
          "清泉花园",
          "qingquan",
          "xsd",
          "志愿服务实践基地",
          "夜巡 老人",
          "治安巡逻一队",
          "第二天一早",
          "溪");

  /** When the answer stood there, beside what came over the line. */
  private static final String MEASURED =
      "new Promise(done => { const look = () => 'searched' in document.documentElement.dataset"
          + " ? done() : setTimeout(look, 1); look(); }).then(() => {"
          + " const all = performance.getEntriesByType('resource')"
          + " .filter(e => e.name.includes('/search/'));"
          + " const last = Math.max(...all.map(e => e.responseEnd));"
          + " return [all.reduce((sum, e) => sum + e.encodedBodySize, 0), all.length,"
          + " performance.getEntriesByName('answered')[0].startTime - last,"
          + " performance.getEntriesByName('answered')[0].startTime].join(' '); })";

  private static final String OBSERVED =
      "new MutationObserver(() => { if ('searched' in document.documentElement.dataset"
          + " && !performance.getEntriesByName('answered').length) performance.mark('answered'); })"
          + ".observe(document, {attributes: true, subtree: true});";

  private SearchBenchmark() {}

  /** Prints a line for each question, and the least, middle and greatest over all. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("fengcai-search");
    try {
      Path site = build(folder);
      HttpServer server =
          SimpleFileServer.createFileServer(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), site, OutputLevel.NONE);
      server.start();
      try {
        ask("http://localhost:" + server.getAddress().getPort() + "/search/index.html?q=");
      } finally {
        server.stop(0);
      }
    } finally {
      FolderDeletion.delete(folder);
    }
  }

  private static Path build(Path folder) throws IOException {
    CorpusContent.write(new Corpus(PROFILES), folder.resolve("content"));
    Path site = folder.resolve("site");
    ProgramRun run =
        ProgramRun.of(
            "build",
            "--content",
            folder.resolve("content").toString(),
            "--out",
            site.toString(),
            "--no-pdf");
    System.out.print(run.out() + run.err());
    try (Stream<Path> all = Files.walk(site.resolve("search/index"))) {
      long[] sizes = all.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).toArray();
      System.out.printf(
          Locale.ROOT,
          "index: %d files, %.1f MB, the largest %.1f KB%n",
          sizes.length,
          Arrays.stream(sizes).sum() / MEGA,
          Arrays.stream(sizes).max().orElse(0) / KILO);
    }
    return site;
  }

  private static void ask(String page) {
    List<double[]> answers = new ArrayList<>();
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new LaunchOptions()
                        .setArgs(List.of("--no-sandbox", "--disable-gpu"))
                        .setExecutablePath(Path.of("/usr/bin/chromium")))) {
      for (int round = 0; round < ROUNDS; round++) {
        for (String question : QUESTIONS) {
          double[] answer = answer(browser, page, question);
          answers.add(answer);
          System.out.printf(
              Locale.ROOT,
              "%s: %.0f KB in %.0f files, answered %.0f ms after the last, %.0f ms after the"
                  + " start%n",
              question,
              answer[0] / KILO,
              answer[1],
              answer[2],
              answer[3]);
        }
      }
    }
    print("KB loaded", answers, 0, KILO);
    print("ms from the last file to the answer", answers, 2, 1);
    print("ms from the start to the answer", answers, 3, 1);
  }

  private static double[] answer(Browser browser, String page, String question) {
    try (BrowserContext context = browser.newContext()) {
      Page reader = context.newPage();
      reader.addInitScript(OBSERVED);
      reader.navigate(page + URLEncoder.encode(question, StandardCharsets.UTF_8));
      String measured = (String) reader.evaluate(MEASURED);
      return Arrays.stream(measured.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }
  }

  private static void print(String what, List<double[]> answers, int column, double unit) {
    Spread spread = Spread.of(answers.stream().mapToDouble(a -> a[column] / unit));
    System.out.println(what + ": " + spread);
  }
}

package fengcai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends a test class a browser: the system's Chromium, else one that Playwright fetches. There are
 * as many browsers as test classes that run at a time, since Playwright serves one thread. Without
 * a browser tests are skipped, but in CI they fail.
 */
public final class Chromium implements BeforeAllCallback, ParameterResolver {

  private static final Namespace OWN = Namespace.create(Chromium.class);

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  /** Timeout of assertions about pages, in milliseconds. */
  private static final double PATIENCE = 30_000;

  private record Running(Playwright playwright, Browser browser) {}

  /** The browsers that are not in use. */
  private static final class Pool implements AutoCloseable {
    private final ConcurrentLinkedQueue<Running> free = new ConcurrentLinkedQueue<>();

    Running lend() {
      Running running = free.poll();
      return running == null ? start() : running;
    }

    @Override
    public void close() {
      free.forEach(running -> running.playwright().close());
    }
  }

  /** The browser of one test class: taken from the pool at first use, returned at its end. */
  private static final class Lease implements AutoCloseable {
    private final Pool pool;
    private Optional<Running> running = Optional.empty();

    Lease(Pool pool) {
      this.pool = pool;
    }

    Browser browser() {
      if (running.isEmpty()) {
        running = Optional.of(pool.lend());
      }
      return running.get().browser();
    }

    @Override
    public void close() {
      running.ifPresent(pool.free::add);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Pool pool =
        context.getRoot().getStore(OWN).computeIfAbsent(Pool.class, key -> new Pool(), Pool.class);
    context.getStore(OWN).put(Lease.class, new Lease(pool));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getStore(OWN).get(Lease.class, Lease.class).browser();
  }

  private static Running start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Optional<Path> own = PLACES.stream().filter(Files::isExecutable).findFirst();
    Map<String, String> environment =
        own.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    LaunchOptions options =
        new LaunchOptions()
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    own.ifPresent(options::setExecutablePath);
    try {
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      return new Running(playwright, playwright.chromium().launch(options));
    } catch (PlaywrightException e) {
      throw Required.missing("a browser (Debian: apt install chromium): " + e.getMessage());
    }
  }
}

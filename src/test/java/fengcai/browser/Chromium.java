package fengcai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests one browser, started once: the system's Chromium, else one that Playwright fetches.
 * Where there is neither, tests are skipped, but in CI they fail.
 */
public final class Chromium implements ParameterResolver {

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
    @Override
    public void close() {
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Running.class, key -> start(), Running.class)
        .browser();
  }

  private static Running start() {
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

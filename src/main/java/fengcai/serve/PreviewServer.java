package fengcai.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fengcai.diagnostic.output.JsonText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Serves a site from memory, rebuilds it when its content changes, and has open pages reload or
 * show the errors.
 */
public final class PreviewServer implements AutoCloseable {

  private static final String OWN = "/-/";
  private static final String EVENTS = OWN + "events";
  private static final List<String> OWN_FILES =
      List.of("closed.html", "live.css", "live.js", "note.html", "waiting.html");

  /**
   * The source of the site.
   *
   * @param folders the folders to watch
   * @param maker builds the site; its argument is the version before
   * @param clock the time in Asia/Shanghai
   */
  public record Source(
      List<Path> folders, UnaryOperator<SiteVersion> maker, Supplier<LocalDateTime> clock) {
    public Source {
      folders = List.copyOf(folders);
    }
  }

  private final Source source;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AllowedHosts hosts;
  private final AllowedHosts local;
  private final TokenGuard guard;
  private final FailureLog failures;
  private final LivePages pages = new LivePages();
  private final ContentWatcher watcher;
  private volatile SiteVersion site = new SiteVersion(SiteFiles.NONE, List.of(), LocalDateTime.MAX);
  private final AtomicInteger version = new AtomicInteger();

  /**
   * Prepares to serve.
   *
   * @param host the address to listen at; {@code 127.0.0.1} for this machine only
   * @param port 0 for any free port
   * @param guard guards the pages for this machine only
   */
  public PreviewServer(String host, int port, Source source, TokenGuard guard, FailureLog failures)
      throws IOException {
    this.source = source;
    this.guard = guard;
    this.failures = failures;
    ConnectionLimits.apply();
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
    this.hosts = AllowedHosts.of(host, server.getAddress().getPort());
    this.local = AllowedHosts.of("localhost", server.getAddress().getPort());
    this.watcher = new ContentWatcher(source.folders(), this::isOutdated, this::remake);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /** Builds the site and starts to serve. */
  public void start() {
    remake();
    server.start();
    watcher.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private boolean isOutdated() {
    return !source.clock().get().isBefore(site.until());
  }

  /** Also survives internal errors, so that the next change is followed. */
  private void remake() {
    SiteVersion before = site;
    try {
      site = source.maker().apply(before);
    } catch (RuntimeException | Error e) {
      SiteProblem fault = new SiteProblem("", failures.record(e), "", "", 1);
      LocalDateTime tomorrow = source.clock().get().toLocalDate().plusDays(1).atStartOfDay();
      site = new SiteVersion(before.files(), List.of(fault), tomorrow);
    }
    pages.update(version.incrementAndGet(), site.faults());
  }

  /** Answers every request, also after an internal error. */
  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        answer(exchange);
      } catch (RuntimeException | Error e) {
        String message = failures.record(e);
        if (exchange.getResponseCode() < 0) {
          failure(exchange, message).send(exchange);
        }
      }
    }
  }

  private static Reply failure(HttpExchange exchange, String message) {
    return exchange.getRequestMethod().equals("POST")
        ? Reply.json(500, JsonText.of(Map.of("message", message)))
        : Reply.note(500, message);
  }

  private void answer(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    List<String> named = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    if (named.size() != 1) {
      Reply.status(400).send(exchange);
    } else if (!hosts.allows(uri, named.getFirst())
        || !exchange.getRequestHeaders().getOrDefault("Origin", List.of()).stream()
            .allMatch(hosts::allowsOrigin)) {
      Reply.status(403).send(exchange);
    } else if (guard.leadsTo(Optional.ofNullable(uri.getPath()).orElse("/"))) {
      guard.pass(exchange, local.allows(uri, named.getFirst()));
    } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      Reply.status(405).send(exchange);
    } else {
      get(exchange, uri);
    }
  }

  private void get(HttpExchange exchange, URI uri) throws IOException {
    String path = Optional.ofNullable(uri.getPath()).orElse("/");
    if (path.equals(EVENTS)) {
      events(exchange);
    } else if (path.startsWith(OWN)) {
      String name = path.substring(OWN.length());
      Reply own = OWN_FILES.contains(name) ? Reply.file(name, own(name)) : Reply.status(404);
      own.send(exchange);
    } else {
      siteFile(exchange, path);
    }
  }

  /** Serves the index of a folder; redirects a folder without trailing slash. */
  private void siteFile(HttpExchange exchange, String path) throws IOException {
    String file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    try {
      Optional<byte[]> bytes = site.files().find(file);
      if (bytes.isPresent()) {
        Reply.file(file, live(file, bytes.get())).send(exchange);
      } else if (site.files().find(file + "/index.html").isPresent()) {
        exchange.getResponseHeaders().set("Location", path + "/");
        Reply.status(302).send(exchange);
      } else {
        byte[] missing = site.files().find("404.html").orElseGet(PreviewServer::waiting);
        page(404, missing).send(exchange);
      }
    } catch (SiteFiles.RenderFault fault) {
      pages.update(version.get(), List.of(new SiteProblem("", fault.words(), "", "", 1)));
      page(500, waiting()).send(exchange);
    }
  }

  private Reply page(int status, byte[] bytes) {
    String name = "index.html";
    return Reply.file(status, name, live(name, bytes));
  }

  /** The page shown while no version of the site could be built. */
  private static byte[] waiting() {
    return own("waiting.html");
  }

  private void events(HttpExchange exchange) throws IOException {
    Reply.guard(exchange.getResponseHeaders());
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    try {
      pages.follow(exchange.getResponseBody());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Adds the script that listens for events to a page. */
  private byte[] live(String file, byte[] bytes) {
    if (!file.endsWith(".html")) {
      return bytes;
    }
    String page = new String(bytes, StandardCharsets.UTF_8);
    String added =
        "<link rel=\"stylesheet\" href=\"/-/live.css\"><script src=\"/-/live.js\" data-version=\""
            + version.get()
            + "\" defer></script></head>";
    return page.replaceFirst("</head>", added).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] own(String name) {
    return ProgramFile.bytes("/fengcai/serve/" + name);
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    server.stop(0);
    threads.shutdownNow();
  }
}

package fengcai.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Serves a site from memory, makes it anew when its content changes, and has open pages show what
 * is new or what is at fault.
 */
public final class PreviewServer implements AutoCloseable {

  private static final String OWN = "/-/";
  private static final String EVENTS = OWN + "events";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  private final Function<SiteVersion, SiteVersion> maker;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AllowedHosts hosts;
  private final LivePages pages = new LivePages();
  private final ContentWatcher watcher;
  private volatile SiteVersion site = new SiteVersion(SiteFiles.NONE, List.of());
  private final AtomicInteger version = new AtomicInteger();

  /**
   * Prepares to serve.
   *
   * @param host the address to listen at; {@code 127.0.0.1} for this machine alone
   * @param port 0 for any that is free
   * @param folders those to watch
   * @param maker the site as it is now, from the one before
   */
  public PreviewServer(
      String host, int port, List<Path> folders, Function<SiteVersion, SiteVersion> maker)
      throws IOException {
    this.maker = maker;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
    this.hosts = AllowedHosts.of(host, server.getAddress().getPort());
    this.watcher = new ContentWatcher(folders, this::remake);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /** Makes the site for the first time and opens the door. */
  public void start() {
    remake();
    server.start();
    watcher.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void remake() {
    site = maker.apply(site);
    pages.tell(version.incrementAndGet(), site.faults());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!hosts.allows(header(exchange, "Host"))
          || !hosts.allowsOrigin(header(exchange, "Origin"))) {
        answer(exchange, 403, "text/plain", "forbidden".getBytes(StandardCharsets.UTF_8));
      } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        answer(exchange, 405, "text/plain", new byte[0]);
      } else {
        get(exchange, exchange.getRequestURI());
      }
    }
  }

  private void get(HttpExchange exchange, URI uri) throws IOException {
    String path = Optional.ofNullable(uri.getPath()).orElse("/");
    if (path.equals(EVENTS)) {
      events(exchange);
    } else if (path.startsWith(OWN)) {
      Optional<byte[]> own = resource(path.substring(OWN.length()));
      answer(exchange, own.isPresent() ? 200 : 404, type(path), own.orElse(new byte[0]));
    } else {
      siteFile(exchange, path);
    }
  }

  /** A folder is its index; one without the slash is sent to where its links are right. */
  private void siteFile(HttpExchange exchange, String path) throws IOException {
    String file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    try {
      Optional<byte[]> bytes = site.files().find(file);
      if (bytes.isPresent()) {
        answer(exchange, 200, type(file), live(file, bytes.get()));
      } else if (site.files().find(file + "/index.html").isPresent()) {
        exchange.getResponseHeaders().set("Location", path + "/");
        answer(exchange, 302, "text/plain", new byte[0]);
      } else {
        byte[] missing = site.files().find("404.html").orElseGet(PreviewServer::waiting);
        answer(exchange, 404, type("404.html"), live("404.html", missing));
      }
    } catch (SiteFiles.RenderFault fault) {
      pages.tell(version.get(), List.of(new Fault("", fault.words(), "", "", 1)));
      answer(exchange, 500, type("x.html"), live("x.html", waiting()));
    }
  }

  /** What stands behind the faults where the site could never be made yet. */
  private static byte[] waiting() {
    return resource("waiting.html").orElseThrow();
  }

  private void events(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    pages.add(exchange.getResponseBody());
    try {
      while (true) {
        Thread.sleep(15_000);
        exchange.getResponseBody().write(": \n\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A page with the script that listens for what is new. */
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

  private static Optional<byte[]> resource(String name) {
    if (!name.matches("[a-z]+\\.(js|css|html)")) {
      return Optional.empty();
    }
    try (InputStream in = PreviewServer.class.getResourceAsStream("/fengcai/serve/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
    if (!empty) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static Optional<String> header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    server.stop(0);
    threads.shutdownNow();
  }
}

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

  private final Function<SiteVersion, SiteVersion> maker;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AllowedHosts hosts;
  private final AllowedHosts local;
  private final Door door;
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
   * @param door to what is for this machine alone
   */
  public PreviewServer(
      String host,
      int port,
      List<Path> folders,
      Function<SiteVersion, SiteVersion> maker,
      Door door)
      throws IOException {
    this.maker = maker;
    this.door = door;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
    this.hosts = AllowedHosts.of(host, server.getAddress().getPort());
    this.local = AllowedHosts.of("localhost", server.getAddress().getPort());
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
        Reply.status(403).send(exchange);
      } else if (door.leadsTo(
          Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/"))) {
        door.pass(exchange, local.allows(header(exchange, "Host")));
      } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        Reply.status(405).send(exchange);
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
      own.map(bytes -> Reply.file(path, bytes)).orElse(Reply.status(404)).send(exchange);
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
        Reply.file(file, live(file, bytes.get())).send(exchange);
      } else if (site.files().find(file + "/index.html").isPresent()) {
        exchange.getResponseHeaders().set("Location", path + "/");
        Reply.status(302).send(exchange);
      } else {
        byte[] missing = site.files().find("404.html").orElseGet(PreviewServer::waiting);
        page(404, missing).send(exchange);
      }
    } catch (SiteFiles.RenderFault fault) {
      pages.tell(version.get(), List.of(new Fault("", fault.words(), "", "", 1)));
      page(500, waiting()).send(exchange);
    }
  }

  private Reply page(int status, byte[] bytes) {
    String name = "index.html";
    return new Reply(status, MediaType.of(name), live(name, bytes));
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

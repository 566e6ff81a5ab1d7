package fengcai.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server goes on after failures of builds, requests and clients. */
class PreviewServerTest {

  private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
  private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2026, 11, 24, 0, 0);

  @TempDir private Path folder;
  private final AtomicReference<LocalDateTime> clock = new AtomicReference<>(NOON);
  private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final List<PreviewServer> servers = new ArrayList<>();

  @AfterEach
  void stop() throws IOException {
    for (PreviewServer server : servers) {
      server.close();
    }
  }

  @Test
  void followsAgainAfterARebuildThatFailed() throws Exception {
    PreviewServer server =
        start(
            before -> {
              String said = said();
              if (said.equals("bad")) {
                throw new StackOverflowError();
              }
              return version(path -> Optional.of(page("the site " + said)));
            });
    try (Events events = new Events(server)) {
      say("bad");
      events.await("the program failed");
      assertThat(get(server, "/")).contains("the site nothing");
      say("good");
      events.await("\"faults\":[]");
      assertThat(get(server, "/")).contains("the site good");
    }
    assertThat(failures).isNotEmpty().hasOnlyElementsOfType(StackOverflowError.class);
  }

  @Test
  void beginsAlsoWhereTheFirstBuildFails() throws Exception {
    PreviewServer server =
        start(
            before -> {
              throw new IllegalStateException();
            });
    try (Events events = new Events(server)) {
      events.await("the program failed");
    }
    assertThat(get(server, "/")).startsWith("HTTP/1.1 404");
  }

  @Test
  void answersInWordsWhereTheProgramFails() throws Exception {
    PreviewServer server =
        start(
            before ->
                version(
                    path -> {
                      if (path.startsWith("deep")) {
                        throw new StackOverflowError();
                      }
                      throw new IllegalStateException();
                    }));
    for (String path : new String[] {"/", "/deep/"}) {
      assertThat(get(server, path)).startsWith("HTTP/1.1 500").contains("<p>the program failed");
    }
    assertThat(ask(server, "POST /edit/token/api/x HTTP/1.1", "Content-Length: 0"))
        .startsWith("HTTP/1.1 500")
        .contains("application/json", "{\"message\":\"the program failed\"}");
    assertThat(failures).hasSize(3);
  }

  @Test
  void makesTheSiteAnewWhenItsTimeHasCome() throws Exception {
    PreviewServer server =
        start(before -> version(path -> Optional.of(page("made at " + clock.get()))));
    try (Events events = new Events(server)) {
      events.await("\"version\":1");
      clock.set(MIDNIGHT);
      events.await("\"version\":2");
    }
  }

  @Test
  void followsAFolderThatWasReplacedByAnother() throws Exception {
    PreviewServer server = start(before -> faulty(said()));
    Path other = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-other"));
    try (Events events = new Events(server)) {
      say("old");
      events.await("the file says old");
      Files.move(folder, folder.resolveSibling(folder.getFileName() + "-gone"));
      Files.move(other, folder);
      events.await("the file says nothing");
      say("new");
      events.await("the file says new");
    }
  }

  /** What it is sent fills the buffers of the connection, and then the sender has to wait. */
  @Test
  void isNotHeldUpByAPageThatReadsNothing() throws Exception {
    PreviewServer server = start(before -> faulty(said() + "x".repeat(1 << 20)));
    try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), server.port());
        Events events = new Events(server)) {
      silent.setReceiveBufferSize(1024);
      send(silent, server, "GET /-/events HTTP/1.1");
      for (int i = 0; i < 12; i++) {
        say("line " + i);
        events.await("the file says line " + i + "x");
      }
    }
  }

  @Test
  void cutsOffRequestsThatDoNotEndButNoOpenPage() throws Exception {
    AtomicInteger times = new AtomicInteger();
    PreviewServer server =
        start(before -> version(path -> Optional.of(page("the site " + times.incrementAndGet()))));
    try (Events events = new Events(server)) {
      events.await("\"version\":1");
      List<Socket> halves = new ArrayList<>();
      for (int i = 0; i < 250; i++) {
        Socket half = new Socket(InetAddress.getLoopbackAddress(), server.port());
        half.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(UTF_8));
        half.setSoTimeout(180_000);
        halves.add(half);
      }
      for (Socket half : halves) {
        assertThat(half.getInputStream().readAllBytes()).isEmpty();
        half.close();
      }
      assertThat(get(server, "/")).contains("the site");
      say("anything");
      events.await("\"version\":2");
    }
  }

  private PreviewServer start(UnaryOperator<SiteVersion> maker) throws IOException {
    RequestHandler handler =
        new RequestHandler() {
          @Override
          public Reply reply(Request request) {
            throw new IllegalStateException();
          }

          @Override
          public int largestBody(String path) {
            return 100;
          }

          @Override
          public Reply tooLarge() {
            return Reply.status(413);
          }
        };
    PreviewServer server =
        new PreviewServer(
            "127.0.0.1",
            0,
            new PreviewServer.Source(List.of(folder), maker, clock::get),
            new TokenGuard("/edit/", "token", handler),
            failure -> {
              failures.add(failure);
              return "the program failed";
            });
    servers.add(server);
    server.start();
    return server;
  }

  /** A site that cannot be made, for what the file says. */
  private static SiteVersion faulty(String said) {
    SiteProblem fault = new SiteProblem("", "the file says " + said, "", "", 1);
    return new SiteVersion(SiteFiles.NONE, List.of(fault), MIDNIGHT);
  }

  private String said() {
    try {
      Path file = folder.resolve("a.yaml");
      return Files.exists(file) ? Files.readString(file) : "nothing";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By renaming, so that nobody reads half of it. */
  private void say(String text) throws IOException {
    Path draft = folder.resolve(".draft");
    Files.writeString(draft, text);
    Files.move(draft, folder.resolve("a.yaml"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static SiteVersion version(SiteFiles files) {
    return new SiteVersion(files, List.of(), MIDNIGHT);
  }

  private static byte[] page(String text) {
    return ("<html><head></head><body>" + text + "</body></html>").getBytes(UTF_8);
  }

  private static String get(PreviewServer server, String path) throws IOException {
    return ask(server, "GET " + path + " HTTP/1.1");
  }

  private static String ask(PreviewServer server, String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      send(socket, server, lines);
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static void send(Socket socket, PreviewServer server, String... lines)
      throws IOException {
    String request =
        String.join("\r\n", lines)
            + "\r\nHost: 127.0.0.1:"
            + server.port()
            + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(UTF_8));
  }

  /** An open page. */
  private static final class Events implements AutoCloseable {

    private final Socket socket;
    private final Iterator<String> lines;

    Events(PreviewServer server) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
      socket.setSoTimeout(120_000);
      send(socket, server, "GET /-/events HTTP/1.1");
      lines =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))
              .lines()
              .iterator();
    }

    /** Waits until it is told something. */
    void await(String text) {
      String line = lines.next();
      while (!line.contains(text)) {
        line = lines.next();
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}

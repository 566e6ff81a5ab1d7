package fengcai.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Admits only requests from this machine whose path contains the token: {@code /edit/<token>/}.
 *
 * @param path {@code /edit/}
 */
public record TokenGuard(String path, String token, RequestHandler handler) {

  /** How much of a too large body is read, since browsers read the reply only after sending it. */
  private static final long DRAINED_AT_MOST = 1L << 30;

  /** The path to open in a browser. */
  public String address() {
    return path + token + "/";
  }

  boolean leadsTo(String asked) {
    return asked.startsWith(path) || asked.equals(path.substring(0, path.length() - 1));
  }

  void pass(HttpExchange exchange, boolean local) throws IOException {
    URI uri = exchange.getRequestURI();
    String asked = Optional.ofNullable(uri.getPath()).orElse("/");
    if (!local || !fromThisMachine(exchange) || !knowsToken(asked)) {
      closed().send(exchange);
    } else if (asked.length() < address().length()) {
      exchange.getResponseHeaders().set("Location", address());
      Reply.status(302).send(exchange);
    } else if (!List.of("GET", "HEAD", "POST").contains(exchange.getRequestMethod())) {
      Reply.status(405).send(exchange);
    } else {
      answer(exchange, asked.substring(address().length()), query(uri));
    }
  }

  private void answer(HttpExchange exchange, String below, Map<String, String> query)
      throws IOException {
    InputStream in = exchange.getRequestBody();
    int largest = handler.largestBody(below);
    byte[] body = in.readNBytes(largest + 1);
    if (body.length > largest) {
      drain(in);
      handler.tooLarge().send(exchange);
      return;
    }
    handler
        .reply(new RequestHandler.Request(exchange.getRequestMethod(), below, query, body))
        .send(exchange);
  }

  private static void drain(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long drained = 0;
    for (int read = 0; read >= 0 && drained < DRAINED_AT_MOST; read = in.read(buffer)) {
      drained += read;
    }
  }

  private static boolean fromThisMachine(HttpExchange exchange) {
    InetSocketAddress remote = exchange.getRemoteAddress();
    return remote.getAddress() != null && remote.getAddress().isLoopbackAddress();
  }

  /** Compares in constant time. */
  private boolean knowsToken(String asked) {
    String rest = asked.length() < path.length() ? "" : asked.substring(path.length());
    int end = rest.indexOf('/');
    String given = end < 0 ? rest : rest.substring(0, end);
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new HashMap<>();
    String raw = Optional.ofNullable(uri.getRawQuery()).orElse("");
    for (String pair : raw.split("&", -1)) {
      String[] sides = pair.split("=", 2);
      try {
        query.put(
            URLDecoder.decode(sides[0], StandardCharsets.UTF_8),
            URLDecoder.decode(sides.length > 1 ? sides[1] : "", StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        // A parameter with invalid encoding is ignored.
        query.remove(sides[0]);
      }
    }
    return query;
  }

  private static Reply closed() {
    return Reply.file(403, "closed.html", ProgramFile.bytes("/fengcai/serve/closed.html"));
  }
}

package fengcai.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The reply to a request.
 *
 * @param headers override those of every reply
 */
@SuppressWarnings("ArrayRecordComponent") // not compared; avoids copying reports
public record Reply(int status, String type, Map<String, String> headers, byte[] bytes) {

  private static final String NOTE = "/fengcai/serve/note.html";

  /** Prevents other sites from embedding or loading what is served. */
  private static final Map<String, String> GUARDS =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "frame-ancestors 'self'",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "SAMEORIGIN");

  public Reply {
    headers = Map.copyOf(headers);
  }

  private Reply(int status, String type, byte[] bytes) {
    this(status, type, Map.of(), bytes);
  }

  /** A file; its name determines the media type. */
  public static Reply file(String name, byte[] bytes) {
    return file(200, name, bytes);
  }

  static Reply file(int status, String name, byte[] bytes) {
    return new Reply(status, MediaType.of(name), bytes);
  }

  /** A JSON document. */
  public static Reply json(int status, String text) {
    return new Reply(status, MediaType.of("json"), text.getBytes(StandardCharsets.UTF_8));
  }

  /** An empty reply. */
  public static Reply status(int status) {
    return new Reply(status, MediaType.of("txt"), new byte[0]);
  }

  /** An HTML page with one paragraph. */
  public static Reply note(int status, String text) {
    String page = new String(ProgramFile.bytes(NOTE), StandardCharsets.UTF_8);
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return file(
        status, "note.html", page.replace("{text}", escaped).getBytes(StandardCharsets.UTF_8));
  }

  /** The same reply with more headers. */
  public Reply with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new Reply(status, type, all, bytes);
  }

  /** Sets the headers of every reply. */
  static void guard(Headers headers) {
    GUARDS.forEach(headers::set);
  }

  void send(HttpExchange exchange) throws IOException {
    Headers all = exchange.getResponseHeaders();
    guard(all);
    all.set("Content-Type", type);
    headers.forEach(all::set);
    boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
    if (!empty) {
      exchange.getResponseBody().write(bytes);
    }
  }
}

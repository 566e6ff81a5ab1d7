package fengcai.serve;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a request is answered with. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a report is not copied
public record Reply(int status, String type, byte[] bytes) {

  public Reply {
    requireNonNull(type);
    requireNonNull(bytes);
  }

  /** A file, of the type its name tells. */
  public static Reply file(String name, byte[] bytes) {
    return new Reply(200, MediaType.of(name), bytes);
  }

  /** A document of a program for a program. */
  public static Reply json(int status, String text) {
    return new Reply(status, MediaType.of("json"), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing but the number that tells why. */
  public static Reply status(int status) {
    return new Reply(status, MediaType.of("txt"), new byte[0]);
  }

  void send(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
    if (!empty) {
      exchange.getResponseBody().write(bytes);
    }
  }
}

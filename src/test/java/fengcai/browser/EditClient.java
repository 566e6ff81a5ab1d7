package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTTP API behind the edit form.
 *
 * @param edit the address for editing
 */
record EditClient(String edit) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** An answer in JSON. */
  record Answer(int status, Map<?, ?> body) {

    String text(String key) {
      return String.valueOf(body.get(key));
    }

    /** The answer of a request that was refused in words. */
    String refusal(String fault) {
      assertThat(status).as(body.toString()).isEqualTo(409);
      assertThat(text("fault")).as(body.toString()).isEqualTo(fault);
      assertThat(text("message")).isNotBlank().doesNotContain("Exception");
      return text("message");
    }
  }

  Answer open(String address) {
    return post("open", Map.of("kind", "community", "address", address));
  }

  /** The version of a record, which may be missing. */
  String version(String address) {
    Answer opened = open(address);
    assertThat(opened.status()).as(opened.body().toString()).isEqualTo(200);
    return opened.text("version");
  }

  Answer save(String address, String version, Map<String, Object> value) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("kind", "community");
    body.put("address", address);
    body.put("version", version);
    body.put("value", value);
    return post("save", body);
  }

  Answer delete(String address, String version) {
    return post("delete", Map.of("kind", "community", "address", address, "version", version));
  }

  Answer upload(String name, byte[] bytes) {
    return post("picture?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), bytes);
  }

  Answer post(String what, Object body) {
    return post(what, JSON.writeValueAsBytes(body));
  }

  Answer post(String what, byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(edit + "api/" + what))
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<byte[]> response = send(request);
    Object answer =
        response.body().length == 0 ? Map.of() : JSON.readValue(response.body(), Object.class);
    return new Answer(response.statusCode(), (Map<?, ?>) answer);
  }

  static HttpResponse<byte[]> get(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build());
  }

  /** The lines of an answer as they come; closing ends it. */
  static Stream<String> lines(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofLines()).body();
  }

  private static HttpResponse<byte[]> send(HttpRequest request) {
    return send(request, BodyHandlers.ofByteArray());
  }

  private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
    try {
      return CLIENT.send(request, handler);
    } catch (IOException e) {
      throw new AssertionError("no answer to " + request, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}

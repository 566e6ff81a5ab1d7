package fengcai.serve;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/** Pages of a program beside those of the site, behind a {@link Door}. */
public interface Annex {

  /**
   * What is asked of it.
   *
   * @param path below the annex's own address, without a slash before it
   * @param query the parameters of the address, decoded
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a photo is not copied
  record Request(String method, String path, Map<String, String> query, byte[] body) {
    public Request {
      requireNonNull(method);
      requireNonNull(path);
      query = Map.copyOf(query);
      requireNonNull(body);
    }

    /** A parameter of the address; empty where it is not given. */
    public String parameter(String name) {
      return query.getOrDefault(name, "");
    }
  }

  Reply reply(Request request);

  /** How many bytes may be sent to a path below the annex's own address. */
  int largestBody(String path);

  /** The answer to a request whose body is larger. */
  Reply tooLarge();
}

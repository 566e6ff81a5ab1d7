package fengcai.serve;

import java.util.Map;

/** A request handler beside the site, protected by a {@link TokenGuard}. */
public interface RequestHandler {

  /**
   * A request.
   *
   * @param path relative to the address of the handler, without a leading slash
   * @param query the decoded parameters
   */
  @SuppressWarnings("ArrayRecordComponent") // not compared; avoids copying photos
  record Request(String method, String path, Map<String, String> query, byte[] body) {
    public Request {
      query = Map.copyOf(query);
    }

    /** A query parameter; empty if it is missing. */
    public String parameter(String name) {
      return query.getOrDefault(name, "");
    }
  }

  Reply reply(Request request);

  /** The greatest size of a request body for a path, in bytes. */
  int largestBody(String path);

  /** The reply to a request whose body is larger. */
  Reply tooLarge();
}

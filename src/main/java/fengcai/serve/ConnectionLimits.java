package fengcai.serve;

import java.util.Map;

/**
 * Timeouts and connection limits of the JDK's server, which has none by default and reads these
 * properties when the first server is created.
 */
final class ConnectionLimits {

  /** Responses have no time limit, since event streams do not end. */
  private static final Map<String, String> LIMITS =
      Map.of(
          "sun.net.httpserver.maxReqTime", "30", // seconds
          "jdk.httpserver.maxConnections", "1000");

  private ConnectionLimits() {}

  /** Sets the properties, except those given on the command line of the JVM. */
  static void apply() {
    LIMITS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }
}

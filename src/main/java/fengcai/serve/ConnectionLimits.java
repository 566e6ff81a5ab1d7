package fengcai.serve;

import java.util.Map;

/**
 * How long the JDK's server waits for requests that do not come, and how many connections it keeps.
 * It reads these settings when its first server is created, and by default waits for ever.
 */
final class ConnectionLimits {

  /** Answers have no limit: open pages are told of changes by an answer that does not end. */
  private static final Map<String, String> LIMITS =
      Map.of(
          "sun.net.httpserver.maxReqTime", "30", // seconds
          "jdk.httpserver.maxConnections", "1000");

  private ConnectionLimits() {}

  /** Applies the limits, except those that were set on the command line of the JVM. */
  static void apply() {
    LIMITS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }
}

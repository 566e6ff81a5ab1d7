package fengcai.serve;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The host names under which the server answers, as a protection against DNS rebinding. */
record AllowedHosts(Set<String> names, int port, boolean anyAddress) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> EVERY_INTERFACE = Set.of("0.0.0.0", "[::]", "::");
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");

  AllowedHosts {
    names = Set.copyOf(names);
  }

  /** The names of the loopback interface and the given one. */
  static AllowedHosts of(String host, int port) {
    Set<String> names = new HashSet<>(LOOPBACK);
    names.add(host.toLowerCase(Locale.ROOT));
    return new AllowedHosts(names, port, EVERY_INTERFACE.contains(host));
  }

  /** Whether the Host header and, if absolute, the request target name this server. */
  boolean allows(URI asked, String host) {
    boolean relative = asked.getScheme() == null && asked.getRawAuthority() == null;
    boolean here =
        "http".equalsIgnoreCase(asked.getScheme())
            && allows(Optional.ofNullable(asked.getRawAuthority()));
    return (relative || here) && allows(Optional.of(host));
  }

  /** Whether a Host header names this server. */
  private boolean allows(Optional<String> header) {
    String value = header.orElse("").toLowerCase(Locale.ROOT);
    int colon = value.lastIndexOf(':');
    boolean withPort = colon > value.lastIndexOf(']');
    String name = withPort ? value.substring(0, colon) : value;
    String given = withPort ? value.substring(colon + 1) : "80";
    return given.equals(Integer.toString(port))
        && (names.contains(name) || (anyAddress && ADDRESS.matcher(name).matches()));
  }

  /** Whether a request comes from a page of this server. */
  boolean allowsOrigin(String header) {
    try {
      URI origin = URI.create(header);
      return "http".equals(origin.getScheme())
          && origin.getAuthority() != null
          && allows(Optional.of(origin.getAuthority()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

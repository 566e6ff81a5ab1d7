package fengcai.cli.argument;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** The address to listen at, with the names under which browsers reach it. */
public record ServeHost(String given, InetAddress address) {

  /** Resolves a name; empty if this machine has no such address. */
  public static Optional<ServeHost> of(String given) {
    try {
      InetAddress address = InetAddress.getByName(given);
      boolean own =
          address.isAnyLocalAddress()
              || address.isLoopbackAddress()
              || NetworkInterface.getByInetAddress(address) != null;
      return own ? Optional.of(new ServeHost(given, address)) : Optional.empty();
    } catch (UnknownHostException | SocketException e) {
      return Optional.empty();
    }
  }

  /** Whether {@code localhost} reaches it. */
  public boolean isLocal() {
    return address.isAnyLocalAddress() || address.isLoopbackAddress();
  }

  public String name() {
    return isLocal() ? "localhost" : given;
  }

  /** The IPv4 addresses under which other machines reach it. */
  public List<String> others() {
    if (!address.isAnyLocalAddress()) {
      return List.of();
    }
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(Inet4Address.class::isInstance)
          .filter(each -> !each.isLoopbackAddress())
          .map(InetAddress::getHostAddress)
          .sorted()
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }
}

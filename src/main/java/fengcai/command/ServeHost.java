package fengcai.command;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** The address at which a site is served, with the names by which browsers find it. */
record ServeHost(String given, InetAddress address) {

  /** The host of that name; empty where this machine has no such address. */
  static Optional<ServeHost> of(String given) {
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

  /** Whether a browser on this machine finds it as {@code localhost}. */
  boolean isLocal() {
    return address.isAnyLocalAddress() || address.isLoopbackAddress();
  }

  String name() {
    return isLocal() ? "localhost" : given;
  }

  /** The addresses by which other machines find it; none where they do not. */
  List<String> others() {
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

package fengcai.report.box;

import fengcai.model.document.Inline.Target;
import fengcai.plan.element.Address;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Targets of a report's links: on the website if its address is known, else relative files. */
public record ReportLinkTargets(Optional<String> baseUrl, Address from) {

  String uri(Target target) {
    return switch (target) {
      case Target.External external -> ascii(external.uri());
      case Target.Internal internal ->
          uri(new Address(internal.path())) + anchor(internal.anchor());
    };
  }

  String uri(Address address) {
    return published(address).orElseGet(() -> address.relativeFrom(from));
  }

  /** The address on the website, if its address is known. */
  public Optional<String> published(Address address) {
    return baseUrl.map(url -> (url.endsWith("/") ? url : url + "/") + address.published());
  }

  private static String anchor(String anchor) {
    return anchor.isEmpty() ? "" : "#" + ascii(anchor);
  }

  private static String ascii(String uri) {
    StringBuilder ascii = new StringBuilder();
    for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (c > 0x20 && c < 0x7f) {
        ascii.append((char) c);
      } else {
        ascii.append(String.format(Locale.ROOT, "%%%02X", c));
      }
    }
    return ascii.toString();
  }
}

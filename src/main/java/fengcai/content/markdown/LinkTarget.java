package fengcai.content.markdown;

import fengcai.content.folder.MediaFolder;
import fengcai.model.document.Inline.Target;
import fengcai.model.document.Inline.Target.External;
import fengcai.model.document.Inline.Target.Internal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Resolves the address of a link to the web or to a file of the site. */
final class LinkTarget {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private LinkTarget() {}

  /**
   * The target; empty if the address is not allowed.
   *
   * @param folder the address of the page that carries the text, as {@code 130703/xishandi}
   */
  static Optional<Target> of(String url, String folder) {
    try {
      String scheme = new URI(escaped(url)).getScheme();
      if (scheme != null) {
        return SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
            ? Optional.of(new External(url))
            : Optional.empty();
      }
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    if (url.startsWith("/") || url.indexOf('\\') >= 0 || url.indexOf('?') >= 0 || url.isEmpty()) {
      return Optional.empty();
    }
    int hash = url.indexOf('#');
    String anchor = hash < 0 ? "" : decoded(url.substring(hash + 1));
    String path = decoded(hash < 0 ? url : url.substring(0, hash));
    return (MediaFolder.isBelow(path) ? Optional.of(path) : resolve(path, folder))
        .map(file -> new Internal(file, anchor));
  }

  private static Optional<String> resolve(String path, String folder) {
    Deque<String> segments = new ArrayDeque<>(List.of(folder.split("/", -1)));
    for (String segment : path.split("/", -1)) {
      switch (segment) {
        case "", "." -> {}
        case ".." -> {
          if (segments.pollLast() == null) {
            return Optional.empty();
          }
        }
        default -> segments.addLast(segment);
      }
    }
    List<String> file = new ArrayList<>(segments);
    boolean isFile = !file.isEmpty() && !path.endsWith("/") && file.getLast().indexOf('.') > 0;
    if (!isFile) {
      file.add("index.html");
    }
    return Optional.of(String.join("/", file));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** Escapes spaces and brackets, which are accepted in addresses. */
  private static String escaped(String url) {
    StringBuilder escaped = new StringBuilder();
    url.codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || "\"<>[]{}|^`".indexOf(c) >= 0) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}

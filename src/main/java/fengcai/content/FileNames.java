package fengcai.content;

import fengcai.diagnostic.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names as a Windows computer sees them, on which the content is written or the site opened from a
 * stick: some are devices, and capitals do not tell two names apart.
 */
public final class FileNames {

  /** Reserved with any ending (Microsoft, Naming Files, Paths, and Namespaces). */
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> seen = new HashMap<>();

  /** Whether a file, a folder or a part of an address cannot have this name on Windows. */
  public static boolean isReserved(String name) {
    return RESERVED.matcher(name).matches();
  }

  /** The part of a path that is reserved. */
  public static Optional<String> reservedPart(String path) {
    for (String part : path.split("/", -1)) {
      if (isReserved(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** Reports aliases that cannot be folders of the site. */
  static void checkAliases(List<Located<String>> aliases, Problems problems) {
    for (Located<String> alias : aliases) {
      reservedPart(alias.value())
          .ifPresent(part -> problems.add(Rule.NAME_RESERVED, alias.mark(), part));
    }
  }

  /** An earlier path, or folder of one, that differs from this one in capitals only. */
  Optional<String> add(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      Optional<String> other = addWhole(path.substring(0, end));
      if (other.isPresent()) {
        return other;
      }
    }
    return addWhole(path);
  }

  private Optional<String> addWhole(String path) {
    String other = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
    return Optional.ofNullable(other).filter(earlier -> !earlier.equals(path));
  }
}

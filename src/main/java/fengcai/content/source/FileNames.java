package fengcai.content.source;

import fengcai.diagnostic.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rules for file names on Windows, where content is edited and sites are opened from a drive: some
 * names are reserved for devices, and case does not distinguish names.
 */
public final class FileNames {

  /** With any extension (Microsoft, Naming Files, Paths, and Namespaces). */
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> seen = new HashMap<>();

  /** Whether no file or folder can have this name on Windows. */
  public static boolean isReserved(String name) {
    return RESERVED.matcher(name).matches();
  }

  /** The first reserved name in a path. */
  public static Optional<String> reservedPart(String path) {
    for (String part : path.split("/", -1)) {
      if (isReserved(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** Reports aliases that cannot be folders of the site. */
  public static void checkAliases(List<Located<String>> aliases, Problems problems) {
    for (Located<String> alias : aliases) {
      reservedPart(alias.value())
          .ifPresent(part -> problems.add(Rule.NAME_RESERVED, alias.mark(), part));
    }
  }

  /** Adds a path; returns an earlier path or folder that differs from it in case only. */
  public Optional<String> add(String path) {
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

package fengcai.publish;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process that builds a site, as written to its lock file.
 *
 * @param start the time it started, as shown to users
 */
public record BuildProcess(long pid, String start) {

  private static final Pattern TEXT = Pattern.compile("pid (\\d{1,18})\\nstart ([^\\n]{1,64})\\n");

  byte[] bytes() {
    return ("pid " + pid + "\nstart " + start + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Parses a lock file; empty if its owner has not written it yet. */
  static Optional<BuildProcess> of(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(new BuildProcess(Long.parseLong(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }
}

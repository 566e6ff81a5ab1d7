package fengcai.exchange.record;

import java.util.List;
import java.util.Set;

/**
 * A notice about an import that the editor should check.
 *
 * @param key of the message below {@code import.notice.}
 * @param line of the imported file, from 1; 0 for the whole file
 */
public record ImportNotice(String key, int line, List<Object> arguments) {

  /** The notices about content that was neither imported nor kept in notes. */
  private static final Set<String> UNUSED =
      Set.of(
          ("column column-unused kept outside picture-broken picture-form picture-large"
                  + " pictures-unused row-day row-figure row-honour row-level row-several row-title"
                  + " row-unknown row-valid row-year sheet-unknown unreadable unusable")
              .split(" "));

  public ImportNotice {
    arguments = List.copyOf(arguments);
  }

  /** Whether content of the file was left out. */
  public boolean isUnused() {
    return UNUSED.contains(key);
  }

  public static ImportNotice of(String key, int line, Object... arguments) {
    return new ImportNotice(key, line, List.of(arguments));
  }
}

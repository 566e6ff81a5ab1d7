package fengcai.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A published release.
 *
 * @param setAside replaced files that were changed by hand, in order
 * @param leftover the folder of the old site, if it could not be deleted
 */
public record Published(Manifest manifest, List<SetAside> setAside, Optional<Path> leftover) {

  /** A path from the site's root, and the path of its backup. */
  public record SetAside(String path, Path copy) {}

  public Published {
    setAside = List.copyOf(setAside);
  }
}

package fengcai.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A release that has taken the place of a site.
 *
 * @param setAside files that the release replaces though nobody's build had made them so, in order
 * @param leftover the folder of the old site, where it could not be deleted
 */
public record Published(Manifest manifest, List<SetAside> setAside, Optional<Path> leftover) {

  /** A path from the site's root, and where its content is kept. */
  public record SetAside(String path, Path copy) {}

  public Published {
    setAside = List.copyOf(setAside);
  }
}

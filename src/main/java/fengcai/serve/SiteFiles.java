package fengcai.serve;

import java.util.Optional;

/** The files of a site by path from its root. */
@FunctionalInterface
public interface SiteFiles {

  SiteFiles NONE = path -> Optional.empty();

  /**
   * Finds a file; empty if there is none.
   *
   * @throws RenderFault if it cannot be rendered
   */
  Optional<byte[]> find(String path) throws RenderFault;

  /** A file that cannot be rendered, with a message for the user. */
  final class RenderFault extends Exception {
    private static final long serialVersionUID = 1L;

    public RenderFault(String message) {
      super(message);
    }

    public String words() {
      return String.valueOf(getMessage());
    }
  }
}

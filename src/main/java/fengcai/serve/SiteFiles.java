package fengcai.serve;

import java.util.Optional;

/** The files of a site, by their paths from its root. */
@FunctionalInterface
public interface SiteFiles {

  SiteFiles NONE = path -> Optional.empty();

  /**
   * A file; empty where there is none.
   *
   * @throws RenderFault if it cannot be made
   */
  Optional<byte[]> find(String path) throws RenderFault;

  /** Why a file cannot be made, in the reader's words. */
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

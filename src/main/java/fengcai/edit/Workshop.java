package fengcai.edit;

import fengcai.content.ContentFiles;
import fengcai.diagnostic.Diagnostic;
import fengcai.serve.SiteFiles;
import java.util.List;
import java.util.Optional;

/** Makes sites for those who edit their records. */
public interface Workshop {

  /**
   * A site of texts that may not be saved.
   *
   * @param files none where an error keeps it from being made
   * @param diagnostics all that was found, in order
   */
  record Trial(Optional<SiteFiles> files, List<Diagnostic> diagnostics) {
    public Trial {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * What came of publishing.
   *
   * @param message in the user's words
   */
  record Published(boolean done, String message) {}

  Trial make(ContentFiles files);

  /** Puts the saved records in the place of the published site. */
  Published publish();
}

package fengcai.edit;

import fengcai.content.source.ContentFiles;
import fengcai.diagnostic.Diagnostic;
import fengcai.serve.SiteFiles;
import java.util.List;
import java.util.Optional;

/** Builds and publishes the site for the edit form. */
public interface SiteBuilder {

  /**
   * A site built from texts that need not be saved.
   *
   * @param files empty if a diagnostic is an error
   * @param diagnostics in order
   */
  record Trial(Optional<SiteFiles> files, List<Diagnostic> diagnostics) {
    public Trial {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * The result of publishing.
   *
   * @param message in the user's language
   */
  record Published(boolean done, String message) {}

  Trial make(ContentFiles files);

  /** Publishes the saved records. */
  Published publish();
}

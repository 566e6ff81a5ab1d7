package fengcai.publish;

import fengcai.publish.PublishException.Reason;
import java.nio.file.Path;
import java.util.Optional;

/** Ends a publication from another thread, as when the program is to end. */
public final class Cancellation {

  private volatile boolean cancelled;
  private Optional<Staging> open = Optional.empty();

  /** Opens a staging. */
  interface Opening {
    Staging open() throws PublishException;
  }

  /**
   * Removes what is beside the site and refuses later publications. Waits while a site is being
   * replaced, which then stands.
   */
  public void cancel() {
    cancelled = true;
    synchronized (this) {
      open.ifPresent(Staging::close);
    }
  }

  synchronized Staging open(Opening opening, Path site) throws PublishException {
    requireGoingOn(site);
    Staging staging = opening.open();
    open = Optional.of(staging);
    return staging;
  }

  boolean isCancelled() {
    return cancelled;
  }

  void requireGoingOn(Path site) throws PublishException {
    if (cancelled) {
      throw PublishException.of(Reason.CANCELLED, site);
    }
  }
}

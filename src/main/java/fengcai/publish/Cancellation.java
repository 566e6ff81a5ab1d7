package fengcai.publish;

import fengcai.publish.PublishException.Reason;
import java.nio.file.Path;
import java.util.Optional;

/** Cancels a publication from another thread, such as a shutdown hook. */
public final class Cancellation {

  private volatile boolean cancelled;
  private Optional<Staging> open = Optional.empty();

  /** Opens a staging. */
  interface Opening {
    Staging open() throws PublishException;
  }

  /**
   * Deletes the staging folder and refuses later publications. If a site is just being replaced,
   * waits until it is.
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

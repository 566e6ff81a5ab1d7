package fengcai.cli;

import fengcai.publish.Cancellation;

/** While open, a shutdown hook cancels a publication when the program is terminated (Ctrl-C). */
final class Interruption implements AutoCloseable {

  private final Thread hook;

  Interruption(Cancellation cancellation) {
    hook = Thread.ofPlatform().name("interruption").unstarted(cancellation::cancel);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is terminating and the hook runs.
      return;
    }
  }
}

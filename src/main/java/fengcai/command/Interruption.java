package fengcai.command;

import fengcai.publish.Cancellation;

/** While it is open, ending the program (Ctrl-C) ends a publication before the program is gone. */
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
      // The program is ending, and the hook runs.
      return;
    }
  }
}

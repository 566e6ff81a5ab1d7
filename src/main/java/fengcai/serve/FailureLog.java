package fengcai.serve;

/** Receives internal errors, as opposed to errors in the content. */
@FunctionalInterface
public interface FailureLog {

  /** Records an error with its details and returns the message for the user. */
  String record(Throwable failure);
}

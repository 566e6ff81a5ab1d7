package fengcai.serve;

/** Takes failures of the program itself, as opposed to faults of the content. */
@FunctionalInterface
public interface FailureLog {

  /** Records a failure with its details and returns what the user is told. */
  String record(Throwable failure);
}

package fengcai.browser;

import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Programs that tests need: where one is missing, tests are skipped, in CI they fail. */
public final class Required {

  private Required() {}

  public static RuntimeException missing(String what) {
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionFailedError("missing " + what);
    }
    return new TestAbortedException("skipped for want of " + what);
  }
}

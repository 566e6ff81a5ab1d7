package fengcai.browser;

import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What tests need of the system: without it they are skipped, but in CI they fail. */
public final class Required {

  private Required() {}

  public static RuntimeException missing(String what) {
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionFailedError("missing " + what);
    }
    return new TestAbortedException("skipped for want of " + what);
  }
}

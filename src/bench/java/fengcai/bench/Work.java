package fengcai.bench;

import java.io.IOException;
import java.util.Optional;

/**
 * Something that a program is measured at.
 *
 * @param name what is done, equal for programs that are compared
 * @param program who does it
 * @param size communities, 0 for the sample
 * @param run does it once, from the state in which {@code before} leaves things
 */
record Work(String name, String program, int size, Optional<Step> before, Run run) {

  @FunctionalInterface
  interface Step {
    void run() throws IOException, InterruptedException;
  }

  @FunctionalInterface
  interface Run {
    Cost run() throws IOException, InterruptedException;
  }

  Cost measure() throws IOException, InterruptedException {
    if (before.isPresent()) {
      before.get().run();
    }
    return run.run();
  }
}

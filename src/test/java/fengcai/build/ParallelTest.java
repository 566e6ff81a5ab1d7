package fengcai.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParallelTest {

  @Test
  void keepsTheOrder() {
    try (Parallel parallel = new Parallel(4)) {
      assertThat(parallel.map(List.of(3, 1, 2), number -> 10 * number)).containsExactly(30, 10, 20);
    }
  }

  @Test
  void handsOnAnErrorAsItIsAndBeginsNothingAfterIt() {
    AtomicInteger begun = new AtomicInteger();
    try (Parallel parallel = new Parallel(1)) {
      assertThatThrownBy(
              () ->
                  parallel.map(
                      Collections.nCopies(1000, 1),
                      number -> {
                        begun.incrementAndGet();
                        throw new OutOfMemoryError("no memory");
                      }))
          .isInstanceOf(OutOfMemoryError.class)
          .hasMessage("no memory");
    }
    assertThat(begun).hasValueLessThan(10);
  }

  @Test
  void handsOnAnExceptionAsItIs() {
    try (Parallel parallel = new Parallel(2)) {
      assertThatThrownBy(
              () ->
                  parallel.map(
                      List.of(1),
                      number -> {
                        throw new UnsupportedOperationException("no");
                      }))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }
}

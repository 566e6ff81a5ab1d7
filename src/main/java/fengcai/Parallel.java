package fengcai;

import fengcai.content.ContentReader.InOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A fixed number of threads; what they do may end in any order, results come in order. */
final class Parallel implements InOrder, AutoCloseable {

  private final ExecutorService threads;

  Parallel(int jobs) {
    // A task may divide its own work, as a booklet does; whoever waits for parts helps with them.
    threads = new ForkJoinPool(jobs);
  }

  @Override
  public <A, B> List<B> map(List<A> things, Function<A, B> function) {
    List<Callable<B>> tasks = new ArrayList<>(things.size());
    for (A thing : things) {
      tasks.add(() -> function.apply(thing));
    }
    try {
      List<B> results = new ArrayList<>(things.size());
      for (Future<B> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

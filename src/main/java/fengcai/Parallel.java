package fengcai;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fixed number of threads; what they do may end in any order, results come in order. */
public final class Parallel implements AutoCloseable {

  private final ExecutorService threads;

  /** Creates a pool; {@code jobs} is the number of threads. */
  public Parallel(int jobs) {
    // A task may divide its own work, as a booklet does; whoever waits for parts helps with them.
    threads = new ForkJoinPool(jobs);
  }

  /** Applies a function to each thing, results in the order of the things. */
  public <A, B> List<B> map(List<A> things, Function<A, B> function) {
    AtomicReference<@Nullable Error> fatal = new AtomicReference<>();
    List<Callable<B>> tasks = new ArrayList<>(things.size());
    for (A thing : things) {
      tasks.add(() -> apply(function, thing, fatal));
    }
    try {
      List<Future<B>> done = threads.invokeAll(tasks);
      Error error = fatal.get();
      if (error != null) {
        throw error;
      }
      List<B> results = new ArrayList<>(things.size());
      for (Future<B> result : done) {
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

  /** After a lack of memory the other tasks are not begun, since they would lack it too. */
  private static <A, B> B apply(
      Function<A, B> function, A thing, AtomicReference<@Nullable Error> fatal) {
    if (fatal.get() != null) {
      throw new CancellationException();
    }
    try {
      return function.apply(thing);
    } catch (Error e) {
      fatal.compareAndSet(null, e);
      throw e;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

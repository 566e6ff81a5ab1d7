package fengcai.build;

import static java.util.Objects.requireNonNull;

import fengcai.build.output.Output;
import fengcai.html.template.PageTemplateException;
import fengcai.plan.element.Address;
import fengcai.publish.PublishException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of threads. Every task is run; if some fail, the exception of the first of them in
 * the order of the list is thrown. Only after an {@link Error} no other task is begun.
 */
final class Parallel implements AutoCloseable {

  private final ForkJoinPool threads;

  Parallel(int jobs) {
    // A task may divide its own work, as a booklet does; a thread that waits for parts helps.
    threads = new ForkJoinPool(jobs);
  }

  /** What is done with an output. */
  @FunctionalInterface
  interface Action {
    void run(Output output) throws PublishException, PageTemplateException;
  }

  /** Applies a function to each of some things; the results are in their order. */
  <A, B> List<B> map(List<A> things, Function<A, B> function) {
    Tasks tasks = new Tasks(threads);
    List<CompletableFuture<B>> results = new ArrayList<>(things.size());
    for (A thing : things) {
      results.add(tasks.add(() -> function.apply(thing), CompletableFuture.completedFuture(null)));
    }
    try {
      tasks.await(results);
    } catch (PublishException | PageTemplateException e) {
      throw new IllegalStateException(e);
    }
    return results.stream().map(CompletableFuture::join).toList();
  }

  /**
   * Runs an action on each output, begun in the order of the list; on one that uses others as soon
   * as these are done, by the thread that does the last of them.
   */
  void forEach(List<Output> outputs, Action action) throws PublishException, PageTemplateException {
    Tasks tasks = new Tasks(threads);
    Map<Address, CompletableFuture<Output>> all = new LinkedHashMap<>();
    for (Output output : outputs) {
      CompletableFuture<?>[] uses =
          output.uses().stream()
              .map(use -> requireNonNull(all.get(use.address())))
              .toArray(CompletableFuture[]::new);
      all.put(
          output.address(),
          tasks.add(
              () -> {
                action.run(output);
                return output;
              },
              CompletableFuture.allOf(uses)));
    }
    tasks.await(List.copyOf(all.values()));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** Tasks that end together. */
  private record Tasks(Executor threads, AtomicReference<@Nullable Error> fatal) {

    Tasks(Executor threads) {
      this(threads, new AtomicReference<>());
    }

    <B> CompletableFuture<B> add(Callable<B> task, CompletableFuture<?> after) {
      return after.thenApplyAsync(done -> run(task), threads);
    }

    private <B> B run(Callable<B> task) {
      if (fatal.get() != null) {
        throw new CancellationException();
      }
      try {
        return task.call();
      } catch (Error e) {
        fatal.compareAndSet(null, e);
        throw e;
      } catch (Exception e) {
        throw new CompletionException(e);
      }
    }

    /** Waits for all, then throws what the first failed with. */
    void await(List<? extends CompletableFuture<?>> all)
        throws PublishException, PageTemplateException {
      List<Throwable> failures = new ArrayList<>();
      for (CompletableFuture<?> each : all) {
        try {
          each.join();
        } catch (CompletionException | CancellationException e) {
          failures.add(e.getCause() == null ? e : e.getCause());
        }
      }
      Error error = fatal.get();
      if (error != null) {
        throw error;
      }
      if (!failures.isEmpty()) {
        switch (failures.getFirst()) {
          case PublishException e -> throw e;
          case PageTemplateException e -> throw e;
          case RuntimeException e -> throw e;
          default -> throw new IllegalStateException(failures.getFirst());
        }
      }
    }
  }
}

package fengcai.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Watches folders and reports changes once they have settled. Detects files that are replaced by
 * renaming, and folders that are created and deleted.
 */
final class ContentWatcher implements AutoCloseable {

  private static final long QUIET_MILLIS = 120;

  /** The interval at which the clock and the identity of the folders are polled. */
  private static final long LOOK_MILLIS = 1000;

  /** A folder and what distinguishes it from another at the same path. */
  private record Identity(Path folder, String key) {

    static Optional<Identity> of(Path folder) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
        Object key =
            attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
        return attributes.isDirectory()
            ? Optional.of(new Identity(folder, key.toString()))
            : Optional.empty();
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  /**
   * A running watcher.
   *
   * @param ended completes when it stops, normally or not
   */
  private record Watch(DirectoryWatcher watcher, CompletableFuture<Void> ended) {

    /** Starts watching; every later change is reported. */
    static Optional<Watch> of(List<Identity> folders, Queue<Boolean> changes) throws IOException {
      if (folders.isEmpty()) {
        return Optional.empty();
      }
      DirectoryWatcher watcher =
          DirectoryWatcher.builder()
              .paths(folders.stream().map(Identity::folder).toList())
              .fileHashing(false)
              .listener(
                  event -> {
                    if (!isPassing(event)) {
                      changes.add(true);
                    }
                  })
              .build();
      try {
        return Optional.of(
            new Watch(
                watcher,
                watcher.watchAsync(
                    loop -> Thread.ofPlatform().daemon().name("watcher").start(loop))));
      } catch (RuntimeException e) {
        watcher.close();
        throw new IOException(e);
      }
    }
  }

  private final List<Path> folders;
  private final BooleanSupplier due;
  private final LinkedBlockingQueue<Boolean> changes = new LinkedBlockingQueue<>();
  private final Thread reporter;
  private List<Identity> present;
  private Optional<Watch> watch;

  /**
   * Prepares to watch.
   *
   * @param due whether the site is outdated although no file changed
   * @param changed called after changes; must not throw
   */
  ContentWatcher(List<Path> folders, BooleanSupplier due, Runnable changed) throws IOException {
    this.folders = List.copyOf(folders);
    this.due = due;
    this.present = present();
    this.watch = Watch.of(present, changes);
    this.reporter = Thread.ofPlatform().daemon().name("content").unstarted(() -> report(changed));
  }

  void start() {
    reporter.start();
  }

  private List<Identity> present() {
    List<Identity> present = new ArrayList<>();
    folders.forEach(folder -> Identity.of(folder).ifPresent(present::add));
    return List.copyOf(present);
  }

  /** Temporary files of editors and imports. */
  private static boolean isPassing(DirectoryChangeEvent event) {
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
      return false;
    }
    String name = String.valueOf(event.path().getFileName());
    return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
  }

  private void report(Runnable changed) {
    try {
      while (true) {
        Boolean change = changes.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        boolean moved = follow();
        if (change == null && !moved && !due.getAsBoolean()) {
          continue;
        }
        while (changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) != null) {
          changes.clear();
        }
        changed.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Restarts watching if the folders were replaced. */
  private synchronized boolean follow() {
    List<Identity> now = present();
    if (now.equals(present) && watch.filter(it -> it.ended().isDone()).isEmpty()) {
      return false;
    }
    try {
      stop();
      watch = Watch.of(now, changes);
      present = now;
      return true;
    } catch (IOException e) {
      // Retried at the next poll: the folder may not be accessible yet.
      present = List.of();
      return false;
    }
  }

  private void stop() throws IOException {
    if (watch.isPresent()) {
      watch.get().watcher().close();
      watch = Optional.empty();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    reporter.interrupt();
    stop();
  }
}

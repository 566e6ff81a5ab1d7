package fengcai.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Watches folders and says once, when things have become quiet, that something changed. Editors
 * that write a new file and rename it are seen as well, and so are folders that come and go.
 */
final class ContentWatcher implements AutoCloseable {

  private static final long QUIET_MILLIS = 120;

  /** How often it is seen to whether a folder came or went, which no watcher tells of. */
  private static final long FOLDERS_MILLIS = 1000;

  private final List<Path> folders;
  private final LinkedBlockingQueue<Boolean> changes = new LinkedBlockingQueue<>();
  private final Thread teller;
  private List<Path> present;
  private Optional<DirectoryWatcher> watcher;

  ContentWatcher(List<Path> folders, Runnable changed) throws IOException {
    this.folders = List.copyOf(folders);
    this.present = present();
    this.watcher = watch(present);
    this.teller = Thread.ofPlatform().daemon().name("content").unstarted(() -> tell(changed));
  }

  void start() {
    teller.start();
  }

  private List<Path> present() {
    return folders.stream().filter(Files::isDirectory).toList();
  }

  private Optional<DirectoryWatcher> watch(List<Path> some) throws IOException {
    if (some.isEmpty()) {
      return Optional.empty();
    }
    DirectoryWatcher made =
        DirectoryWatcher.builder()
            .paths(some)
            .fileHashing(false)
            .listener(
                event -> {
                  if (!isPassing(event.path())) {
                    changes.add(true);
                  }
                })
            .build();
    Thread.ofPlatform().daemon().name("watcher").start(made::watch);
    return Optional.of(made);
  }

  /** Files that editors and imports put down for a moment. */
  private static boolean isPassing(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
  }

  private void tell(Runnable changed) {
    try {
      while (true) {
        Boolean change = changes.poll(FOLDERS_MILLIS, TimeUnit.MILLISECONDS);
        boolean moved = follow();
        if (change == null && !moved) {
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

  /** Watches the folders that are there now, if they are others than before. */
  private synchronized boolean follow() {
    List<Path> now = present();
    if (now.equals(present)) {
      return false;
    }
    try {
      stop();
      watcher = watch(now);
      present = now;
      return true;
    } catch (IOException e) {
      // Tried again a moment later: a folder may be there and not yet be open to be watched.
      present = List.of();
      return false;
    }
  }

  private void stop() throws IOException {
    if (watcher.isPresent()) {
      watcher.get().close();
      watcher = Optional.empty();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    teller.interrupt();
    stop();
  }
}

package fengcai.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Watches folders and says once, when things have become quiet, that something changed. Editors
 * that write a new file and rename it are seen as well.
 */
final class ContentWatcher implements AutoCloseable {

  private static final long QUIET_MILLIS = 120;

  private final DirectoryWatcher watcher;
  private final LinkedBlockingQueue<Boolean> changes = new LinkedBlockingQueue<>();
  private final Thread teller;

  ContentWatcher(List<Path> folders, Runnable changed) throws IOException {
    this.watcher =
        DirectoryWatcher.builder()
            .paths(folders.stream().filter(Files::isDirectory).toList())
            .fileHashing(false)
            .listener(
                event -> {
                  if (!isPassing(event.path())) {
                    changes.add(true);
                  }
                })
            .build();
    this.teller = Thread.ofPlatform().daemon().name("content").unstarted(() -> tell(changed));
  }

  void start() {
    Thread.ofPlatform().daemon().name("watcher").start(watcher::watch);
    teller.start();
  }

  /** Files that editors and imports put down for a moment. */
  private static boolean isPassing(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
  }

  private void tell(Runnable changed) {
    try {
      while (true) {
        changes.take();
        while (changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) != null) {
          changes.clear();
        }
        changed.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    teller.interrupt();
    watcher.close();
  }
}

package fengcai.publish;

import fengcai.io.FolderDeletion;
import fengcai.io.FolderExchange;
import fengcai.publish.Manifest.Entry;
import fengcai.publish.Published.SetAside;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A release being written beside the site it will replace. The site does not change before {@link
 * #publish}; closing without publishing deletes the staging folder. Safe for use by several
 * threads; may be closed while files are written.
 */
public final class Staging implements AutoCloseable {

  private final Destination destination;
  private final SiteFolder site;
  private final SiteLock lock;
  private final Path folder;
  private final Set<Encoding> encodings;
  private final Map<String, Entry> written = new ConcurrentHashMap<>();

  /** The folders created so far. */
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  /** Shared while writing a file; exclusive for publishing and closing. */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private boolean closed;

  private Staging(
      Destination destination, SiteFolder site, SiteLock lock, Set<Encoding> encodings) {
    this.destination = destination;
    this.site = site;
    this.lock = lock;
    this.folder = site.staging();
    this.encodings = encodings;
  }

  /**
   * Starts a release. Fails while another is open for the same folder.
   *
   * @param encodings the compressed copies to write beside text files
   */
  public static Staging open(Destination destination, Set<Encoding> encodings)
      throws PublishException {
    return destination.cancellation().open(() -> begun(destination, encodings), destination.site());
  }

  private static Staging begun(Destination destination, Set<Encoding> encodings)
      throws PublishException {
    SiteFolder site = SiteFolder.of(destination.site());
    try {
      Files.createDirectories(site.path().resolveSibling(""));
      Optional<SiteLock> lock = SiteLock.tryAcquire(site.lock(), destination.process());
      if (lock.isEmpty()) {
        throw PublishException.busy(site.path(), SiteLock.owner(site.lock()));
      }
      Staging staging = new Staging(destination, site, lock.get(), encodings);
      try {
        staging.begin();
        return staging;
      } catch (IOException | PublishException | RuntimeException | Error e) {
        staging.close();
        throw e;
      }
    } catch (IOException e) {
      throw PublishException.unwritable(site.path(), e);
    }
  }

  /** Deletes the remains of an interrupted build; copies the permissions of the site. */
  private void begin() throws IOException, PublishException {
    site.putBack();
    site.requireReplaceable();
    FolderDeletion.delete(folder);
    if (site.exists()) {
      Files.copy(site.path(), folder, StandardCopyOption.COPY_ATTRIBUTES);
    } else {
      Files.createDirectory(folder);
    }
  }

  /** Writes a file by its path from the site's root, with its compressed copies. */
  public void write(String path, byte[] bytes) throws PublishException {
    writeFile(path, bytes);
    if (Encoding.isWorthwhile(path)) {
      for (Encoding encoding : encodings) {
        writeFile(encoding.copyOf(path), encoding.encode(bytes));
      }
    }
  }

  private void writeFile(String path, byte[] bytes) throws PublishException {
    use.readLock().lock();
    try {
      requireOpen();
      Path file = folder.resolve(path);
      Path parent = file.getParent();
      if (parent != null && !folders.contains(parent)) {
        Files.createDirectories(parent);
        folders.add(parent);
      }
      Files.write(file, bytes);
      written.put(path, Entry.of(bytes));
    } catch (IOException e) {
      throw failure(e);
    } finally {
      use.readLock().unlock();
    }
  }

  /**
   * Replaces the site by the release. Files that no release made are kept; see {@link Succession}.
   *
   * @param generator the program and its version, for the manifest
   */
  public Published publish(String generator) throws PublishException {
    use.writeLock().lock();
    try {
      requireOpen();
      Manifest manifest = new Manifest(new TreeMap<>(written));
      Files.writeString(
          folder.resolve(Manifest.FILE), manifest.json(generator), StandardCharsets.UTF_8);
      List<SetAside> setAside = site.exists() ? succeed(manifest) : List.of();
      requireOpen();
      replace();
      return new Published(manifest, setAside, leftover());
    } catch (IOException e) {
      throw failure(e);
    } finally {
      use.writeLock().unlock();
    }
  }

  private List<SetAside> succeed(Manifest manifest) throws IOException {
    return Succession.run(
        site.path(),
        folder,
        manifest.files(),
        Manifest.of(site.path()).map(Manifest::files).orElse(new TreeMap<>()),
        destination.backup(),
        () -> {
          if (destination.cancellation().isCancelled()) {
            throw new InterruptedIOException();
          }
        });
  }

  /** Afterwards the old site, if any, has the name of the staging folder. */
  private void replace() throws IOException, PublishException {
    if (!site.exists()) {
      move(folder, site.path());
    } else if (!FolderExchange.exchange(folder, site.path())) {
      replaceInTwoSteps();
    }
  }

  /**
   * A kill between the steps leaves the old site under another name; see {@link
   * SiteFolder#recover}.
   */
  private void replaceInTwoSteps() throws IOException, PublishException {
    FolderDeletion.delete(site.previous());
    move(site.path(), site.previous());
    try {
      move(folder, site.path());
    } catch (IOException e) {
      try {
        move(site.previous(), site.path());
      } catch (IOException second) {
        e.addSuppressed(second);
        throw PublishException.aside(site.previous(), e);
      }
      throw e;
    }
    move(site.previous(), folder);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes the old site; returns its folder if that fails. */
  private Optional<Path> leftover() {
    try {
      FolderDeletion.delete(folder);
      FolderDeletion.delete(site.previous());
    } catch (IOException e) {
      return Optional.of(
          Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? folder : site.previous());
    }
    return Optional.empty();
  }

  private void requireOpen() throws PublishException {
    destination.cancellation().requireGoingOn(site.path());
    if (closed) {
      throw new IllegalStateException("closed");
    }
  }

  /** A cancelled publication fails because its folder is deleted. */
  private PublishException failure(IOException e) throws PublishException {
    destination.cancellation().requireGoingOn(site.path());
    return PublishException.unwritable(site.path(), e);
  }

  /** Waits for writing threads. Files that cannot be deleted are left to the next build. */
  @Override
  public void close() {
    use.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        discard();
      }
    } catch (IOException e) {
      return;
    } finally {
      use.writeLock().unlock();
    }
  }

  private void discard() throws IOException {
    try (lock) {
      FolderDeletion.delete(folder);
    }
  }
}

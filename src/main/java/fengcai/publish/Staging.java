package fengcai.publish;

import fengcai.publish.Manifest.Entry;
import fengcai.publish.PublishException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A release being written beside the site it will replace. Nothing of the site changes before
 * {@link #publish}; a staging that is closed without it leaves no trace. Files may be written by
 * several threads.
 */
public final class Staging implements AutoCloseable {

  private final Path site;
  private final Path folder;
  private final Path previous;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final Map<String, Entry> written = new ConcurrentHashMap<>();

  /** Folders known to be there; one enters only once it is, since another thread may write next. */
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  private final Set<Encoding> encodings;

  private Staging(Path site, Set<Encoding> encodings, FileChannel lockFile, FileLock lock) {
    this.site = site;
    this.encodings = encodings;
    this.folder = beside(site, "staging");
    this.previous = beside(site, "previous");
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /**
   * Begins a release, alone: a second build for the same folder is refused while this one is open.
   *
   * @param site the folder to replace; it must be absent, empty or an earlier release
   * @param encodings what copies there shall be of files of text
   */
  public static Staging open(Path site, Set<Encoding> encodings) throws PublishException {
    Path target = site.toAbsolutePath().normalize();
    try {
      Files.createDirectories(target.getParent() == null ? target : target.getParent());
      FileChannel lockFile =
          FileChannel.open(
              beside(target, "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Staging staging = new Staging(target, encodings, lockFile, lock(lockFile, target));
      try {
        staging.begin();
        return staging;
      } catch (IOException | PublishException e) {
        staging.close();
        throw e;
      }
    } catch (IOException e) {
      throw new PublishException(Reason.UNWRITABLE, target.toString(), e);
    }
  }

  private static FileLock lock(FileChannel lockFile, Path target)
      throws IOException, PublishException {
    FileLock lock;
    try {
      lock = lockFile.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      lockFile.close();
      throw new PublishException(Reason.BUSY, target.toString());
    }
    return lock;
  }

  /** Clears away what a build that was cut short has left. */
  private void begin() throws IOException, PublishException {
    if (!Files.exists(site) && Files.exists(previous)) {
      Files.move(previous, site);
    }
    if (Files.exists(site) && !isReplaceable()) {
      throw new PublishException(Reason.FOREIGN, site.toString());
    }
    delete(folder);
    delete(previous);
    Files.createDirectories(folder);
  }

  /** A folder is ours to replace when it is a release, or holds hidden files at the most. */
  private boolean isReplaceable() throws IOException {
    if (!Files.isDirectory(site)) {
      return false;
    }
    if (Manifest.of(site).isPresent()) {
      return true;
    }
    try (Stream<Path> children = Files.list(site)) {
      return children.allMatch(child -> child.getFileName().toString().startsWith("."));
    }
  }

  /** Puts a file into the release by its path from the site's root, and its copies beside it. */
  public void write(String path, byte[] bytes) throws PublishException {
    put(path, bytes);
    if (Encoding.isWorthwhile(path)) {
      for (Encoding encoding : encodings) {
        put(encoding.copyOf(path), encoding.encode(bytes));
      }
    }
  }

  private void put(String path, byte[] bytes) throws PublishException {
    try {
      Path file = folder.resolve(path);
      Path parent = file.getParent();
      if (parent != null && !folders.contains(parent)) {
        Files.createDirectories(parent);
        folders.add(parent);
      }
      Files.write(file, bytes);
      written.put(path, new Entry(bytes.length, sha256(bytes)));
    } catch (IOException e) {
      throw new PublishException(Reason.UNWRITABLE, folder.resolve(path).toString(), e);
    }
  }

  /**
   * Puts the release in the place of the site. What no release made, such as a webmaster's own
   * file, goes over into the new one.
   *
   * @param generator the program and its version, for the manifest
   */
  public Manifest publish(String generator) throws PublishException {
    Manifest manifest = new Manifest(new TreeMap<>(written));
    try {
      Files.writeString(
          folder.resolve(Manifest.FILE), manifest.json(generator), StandardCharsets.UTF_8);
      if (Files.exists(site)) {
        carryOver();
        Files.move(site, previous);
      }
      try {
        Files.move(folder, site);
      } catch (IOException e) {
        Files.move(previous, site);
        throw e;
      }
      delete(previous);
      return manifest;
    } catch (IOException e) {
      throw new PublishException(Reason.UNWRITABLE, site.toString(), e);
    }
  }

  private void carryOver() throws IOException {
    Set<String> made =
        Manifest.of(site).map(old -> Set.copyOf(old.files().keySet())).orElse(Set.of());
    for (Path file : files(site)) {
      String path = site.relativize(file).toString().replace('\\', '/');
      if (!made.contains(path) && !path.equals(Manifest.FILE) && !written.containsKey(path)) {
        Path target = folder.resolve(path);
        Files.createDirectories(target.getParent() == null ? folder : target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Override
  public void close() {
    try {
      delete(folder);
      lock.release();
      lockFile.close();
      Files.deleteIfExists(beside(site, "lock"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path beside(Path site, String what) {
    return site.resolveSibling("." + site.getFileName() + "." + what);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

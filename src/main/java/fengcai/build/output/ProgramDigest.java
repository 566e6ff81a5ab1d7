package fengcai.build.output;

import fengcai.io.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A digest of this program, for keys. */
final class ProgramDigest {

  /** Computed once, when it is first needed. */
  private static final class Code {
    private static final byte[] DIGEST = compute();
  }

  private ProgramDigest() {}

  /**
   * A digest of the code and resources that run, be it a jar or a folder of classes, of the names
   * of the libraries beside it, and of the Java version, whose deflater and image encoders make
   * bytes of a release.
   */
  static byte[] digest() {
    return Code.DIGEST;
  }

  private static byte[] compute() {
    MessageDigest digest = Sha256.digest();
    try {
      Path code =
          Path.of(ProgramDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(code)) {
        addFolder(digest, code);
      } else {
        addJar(digest, code);
      }
      for (String library : System.getProperty("java.class.path").split(";|:", -1)) {
        add(
            digest,
            library.substring(1 + Math.max(library.lastIndexOf('/'), library.lastIndexOf('\\'))));
      }
      add(digest, Runtime.version().toString());
      return digest.digest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addFolder(MessageDigest digest, Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        add(digest, folder.relativize(file).toString().replace('\\', '/'));
        digest.update(Files.readAllBytes(file));
      }
    }
  }

  /** The checksums of a jar's directory, so that 80 MB need not be read. */
  private static void addJar(MessageDigest digest, Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
      for (ZipEntry entry : entries) {
        add(digest, entry.getName() + ' ' + entry.getCrc() + ' ' + entry.getSize());
      }
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}

package fengcai.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this program, which Maven writes into a resource. */
public final class Version {

  /** Name and version: {@code fengcai 0.1.0}. */
  public static final String PROGRAM = "fengcai " + read();

  private Version() {}

  private static String read() {
    try (InputStream in = Version.class.getResourceAsStream("/fengcai/version.txt")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: fengcai/version.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package fengcai.content;

import static java.util.Objects.requireNonNull;

import fengcai.io.AtomicFile;
import fengcai.io.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as it is on the disk. What is written has the line ends and the byte order mark that it
 * had, since other programs may care.
 *
 * @param text as it stands there; empty where there is no file, or none in UTF-8
 * @param version tells one state of the file from another; empty where there is no file
 */
public record SavedFile(Path path, Optional<String> text, String version) {

  private static final String MARK = "\uFEFF";

  public SavedFile {
    requireNonNull(path);
    requireNonNull(text);
    requireNonNull(version);
  }

  /** The file; without a text where it is not there or is not UTF-8. */
  public static SavedFile read(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return new SavedFile(path, Optional.empty(), "");
    }
    byte[] bytes = Files.readAllBytes(path);
    Optional<String> text;
    try {
      text =
          Optional.of(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      text = Optional.empty();
    }
    return new SavedFile(path, text, Sha256.hex(bytes));
  }

  /** The text with plain line ends and without a byte order mark; empty where there is none. */
  public String plainText() {
    String whole = text.orElse("");
    return (whole.startsWith(MARK) ? whole.substring(1) : whole).replace("\r\n", "\n");
  }

  /** Another text as it is written in the place of this one. */
  public byte[] encoded(String plain) {
    String old = text.orElse("");
    String ends = old.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
    return ((old.startsWith(MARK) ? MARK : "") + ends).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Replaces the file atomically by another text.
   *
   * @throws IOException if that fails; the file is then as it was
   */
  public SavedFile write(String plain) throws IOException {
    byte[] bytes = encoded(plain);
    AtomicFile.write(Files.exists(path) ? path.toRealPath() : path, bytes);
    return new SavedFile(
        path, Optional.of(new String(bytes, StandardCharsets.UTF_8)), Sha256.hex(bytes));
  }
}

package fengcai.content.folder;

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
 * A file on disk. Writing keeps its line ends and its byte order mark.
 *
 * @param text the content; empty if there is no file or it is not UTF-8
 * @param version the digest of the content; empty if there is no file
 */
public record SavedFile(Path path, Optional<String> text, String version) {

  private static final String MARK = "\uFEFF";

  /** Reads a file, which need not exist. */
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

  /** The text with line feeds only and without a byte order mark; empty if there is none. */
  public String plainText() {
    String whole = text.orElse("");
    return (whole.startsWith(MARK) ? whole.substring(1) : whole).replace("\r\n", "\n");
  }

  /** The bytes of another text with the line ends and the mark of this one. */
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

package fengcai.content.source;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A decoded text file: UTF-8 with or without a byte order mark, line ends normalized to line feeds.
 */
public final class SourceFile {

  private final String path;
  private final String text;
  private final SourceLines lines;

  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lines = SourceLines.of(text);
  }

  /** The file, or the problem that prevents reading it. */
  public record Opened(Optional<SourceFile> file, List<Diagnostic> problems) {}

  static Opened open(ContentFiles files, String path) {
    Optional<Rule> refusal = files.refusal(path);
    if (refusal.isPresent()) {
      return failed(Diagnostic.of(refusal.get(), Position.startOf(path), path));
    }
    byte[] bytes;
    try {
      bytes = files.bytes(path);
    } catch (IOException e) {
      return failed(Diagnostic.of(Rule.FILE_UNREADABLE, Position.startOf(path), path));
    }
    int most = ContentFiles.bytesAtMost(path);
    if (bytes.length > most) {
      return failed(
          Diagnostic.of(
              Rule.FILE_LARGE, Position.startOf(path), path, ContentFiles.megabytes(most)));
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    String decoded = unifyLineEnds(text.toString());
    if (result.isError()) {
      return failed(Diagnostic.of(Rule.FILE_ENCODING, endOf(path, decoded)));
    }
    return new Opened(Optional.of(new SourceFile(path, decoded)), List.of());
  }

  /** A file of the program's resources, by its path on the class path. */
  public static SourceFile builtIn(String path, String resource) {
    try (InputStream in = SourceFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return new SourceFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An unsaved text in the place of a file. */
  static Opened draft(String path, String text) {
    return new Opened(Optional.of(new SourceFile(path, unifyLineEnds(text))), List.of());
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  public SourceLines lines() {
    return lines;
  }

  private static Opened failed(Diagnostic diagnostic) {
    return new Opened(Optional.empty(), List.of(diagnostic));
  }

  private static String unifyLineEnds(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Position endOf(String path, String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    int start = text.lastIndexOf('\n') + 1;
    return new Position(path, line, text.codePointCount(start, text.length()) + 1);
  }
}

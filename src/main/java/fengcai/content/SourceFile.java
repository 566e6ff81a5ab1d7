package fengcai.content;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A text file of the content folder, decoded: UTF-8 with or without a byte order mark, any line
 * ends, which become line feeds.
 */
record SourceFile(String path, String text) {

  /** The file, or the finding that says why it cannot be read. */
  record Opened(Optional<SourceFile> file, List<Diagnostic> problems) {}

  static Opened open(Path folder, String path) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      return failed(Diagnostic.of(Rule.FILE_UNREADABLE, Position.startOf(path), path));
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

  /** A text that is not saved yet. */
  static Opened draft(String path, String text) {
    return new Opened(Optional.of(new SourceFile(path, unifyLineEnds(text))), List.of());
  }

  List<String> lines() {
    return List.of(text.split("\n", -1));
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

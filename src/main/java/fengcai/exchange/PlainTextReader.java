package fengcai.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads text files: UTF-8, UTF-16 with a byte order mark, else GB 18030 as Windows saves it. */
final class PlainTextReader {
  private PlainTextReader() {}

  static Manuscript read(Path file) throws IOException {
    List<Manuscript.Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : decode(Files.readAllBytes(file)).split("\r\n|\r|\n", -1)) {
      lines.add(Manuscript.Line.of(line, ++number));
    }
    return new Manuscript(lines, Optional.empty(), List.of());
  }

  static String decode(byte[] bytes) {
    if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("GB18030"));
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}

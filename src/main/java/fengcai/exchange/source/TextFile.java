package fengcai.exchange.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads text files in UTF-8, UTF-16 or GB 18030, the encoding of Windows in Chinese. */
public final class TextFile {

  private TextFile() {}

  /**
   * The text of a file without its byte order mark.
   *
   * @throws ImportException if the file is blank or too large
   */
  public static String read(Path file) throws IOException, ImportException {
    String text = decode(ImportedFile.read(file));
    if (text.isBlank()) {
      throw new ImportException("empty");
    }
    return text;
  }

  /**
   * The lines of a profile, whatever ends them.
   *
   * @throws ImportException if the file is blank, too large or too long
   */
  public static List<String> lines(Path file) throws IOException, ImportException {
    String text = read(file);
    ImportLimit.CHARACTERS.require(text.length());
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    ImportLimit.PARAGRAPHS.require(lines.size());
    return lines;
  }

  static String decode(byte[] bytes) {
    if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    if (hasLineEnd(bytes, 0)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    if (hasLineEnd(bytes, 1)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (!isUtf8(bytes)) {
      return new String(bytes, Charset.forName("GB18030"));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Decodes in pieces, since the whole would take twice the memory of the file. */
  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), strict)) {
      reader.transferTo(Writer.nullWriter());
      return true;
    } catch (IOException malformed) {
      return false;
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Whether there is a line end of two bytes, with the zero byte first (0) or last (1). */
  private static boolean hasLineEnd(byte[] bytes, int zero) {
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      byte other = bytes[i + 1 - zero];
      if (bytes[i + zero] == 0 && (other == '\n' || other == '\r')) {
        return true;
      }
    }
    return false;
  }
}

package fengcai.exchange.source;

import fengcai.exchange.source.SourceBlock.Setting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads text files in UTF-8, UTF-16 or GB 18030, the encoding of Windows in Chinese. */
public final class PlainTextReader implements SourceReader {

  private static final Pattern INDENTED =
      Pattern.compile("^(?:\u3000{1,2}|[ \u00A0]{4})[^\\s\u3000].*");
  private static final Pattern ENDED = Pattern.compile("[。！？；：…”’」』）)!?;:.]$");

  @Override
  public Manuscript read(Path file) throws IOException, ImportException {
    String text = decode(ImportedFile.read(file));
    if (text.isBlank()) {
      throw new ImportException("empty");
    }
    ImportLimit.CHARACTERS.require(text.length());
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    ImportLimit.PARAGRAPHS.require(lines.size());
    boolean indents = lines.stream().filter(PlainTextReader::isIndented).count() > 1;
    List<SourceBlock> blocks = new ArrayList<>();
    String before = "";
    for (String line : lines) {
      boolean continues =
          indents
              && isIndented(before)
              && !ENDED.matcher(before.stripTrailing()).find()
              && !isIndented(line);
      Setting setting = continues ? Setting.CONTINUATION : Setting.LINE;
      blocks.add(new SourceBlock.Text(line, setting, blocks.size() + 1));
      before = continues ? "\u3000" + line : line;
    }
    return Manuscript.ofPaper(blocks);
  }

  private static boolean isIndented(String line) {
    return INDENTED.matcher(line).matches();
  }

  public static String decode(byte[] bytes) {
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

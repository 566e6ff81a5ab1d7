package fengcai.exchange;

import fengcai.exchange.Line.Setting;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads text files: UTF-8, UTF-16, else GB 18030 as Windows saves it. */
final class PlainTextReader {

  private static final Pattern INDENTED =
      Pattern.compile("^(?:\u3000{1,2}|[ \u00A0]{4})[^\\s\u3000].*");
  private static final Pattern ENDED = Pattern.compile(".*[。！？；：…”’」』）)!?;:.]\\s*$");

  private PlainTextReader() {}

  static Manuscript read(Path file) throws IOException, ImportFault {
    String text = decode(Files.readAllBytes(file));
    if (text.isBlank()) {
      throw new ImportFault("empty");
    }
    List<String> all = List.of(text.split("\r\n|\r|\n", -1));
    boolean indents = all.stream().filter(line -> INDENTED.matcher(line).matches()).count() > 1;
    List<Line> lines = new ArrayList<>();
    String before = "";
    for (String line : all) {
      boolean goesOn =
          INDENTED.matcher(before).matches()
              && !ENDED.matcher(before).matches()
              && !INDENTED.matcher(line).matches();
      Setting setting = indents && goesOn ? Setting.CONTINUATION : Setting.LINE;
      lines.add(new Line.Text(line, setting, lines.size() + 1));
      before = setting == Setting.CONTINUATION ? "\u3000" + line : line;
    }
    return Manuscript.ofPaper(lines);
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

  /** Whether there are line ends of two bytes, the zero first (0) or last (1). */
  private static boolean hasLineEnd(byte[] bytes, int zero) {
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      byte[] pair = Arrays.copyOfRange(bytes, i, i + 2);
      if (pair[zero] == 0 && (pair[1 - zero] == '\n' || pair[1 - zero] == '\r')) {
        return true;
      }
    }
    return false;
  }
}

package fengcai.exchange.source;

import fengcai.exchange.source.SourceBlock.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads plain text, one block for each line. */
public final class PlainTextReader implements SourceReader {

  private static final Pattern INDENTED =
      Pattern.compile("^(?:\u3000{1,2}|[ \u00A0]{4})[^\\s\u3000].*");
  private static final Pattern ENDED = Pattern.compile("[。！？；：…”’」』）)!?;:.]$");

  @Override
  public Manuscript read(Path file) throws IOException, ImportException {
    List<String> lines = TextFile.lines(file);
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
}

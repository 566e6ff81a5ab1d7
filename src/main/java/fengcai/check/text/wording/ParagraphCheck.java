package fengcai.check.text.wording;

import fengcai.check.text.NormalizedText;
import fengcai.check.text.TextCheck;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Passage;
import fengcai.diagnostic.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds paragraphs broken in mid-sentence, as in texts copied from printed pages. */
public final class ParagraphCheck implements TextCheck {

  private static final int SHORTEST = 20;
  private static final int TAIL = 8;
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
  private static final Pattern ENDS_IN_SENTENCE = Pattern.compile("[\\p{IsHan}，,、]");
  private static final Pattern BEGINS_BLOCK =
      Pattern.compile(
          "^(?:#|>|\\||[-+*] |[0-9]+[.．、)）]|[一二三四五六七八九十]+[、.]|[（(][一二三四五六七八九十0-9]+[)）]"
              + "|第[一二三四五六七八九十]+[，、]|!\\[|:::|```|\\*\\*|—|“)");
  private static final Pattern BEGINS_WITH_HAN = Pattern.compile("^\\p{IsHan}");

  @Override
  public List<Diagnostic> check(NormalizedText normalized, LocalDate written) {
    Passage passage = normalized.passage();
    List<Diagnostic> found = new ArrayList<>();
    String text = passage.text();
    String[] paragraphs = BLANK_LINE.split(text, -1);
    int offset = 0;
    for (int i = 0; i + 1 < paragraphs.length; i++) {
      String one = paragraphs[i].strip();
      String next = paragraphs[i + 1].strip();
      if (isText(one) && isBroken(one) && continues(next)) {
        int end = offset + paragraphs[i].stripTrailing().length();
        found.add(
            Diagnostic.of(
                Rule.PARAGRAPH_BROKEN,
                passage.at(end - 1),
                "…" + one.substring(Math.max(0, one.length() - TAIL)),
                next.substring(0, Math.min(TAIL, next.length())) + "…"));
      }
      offset = text.indexOf(paragraphs[i + 1], offset + paragraphs[i].length());
    }
    return found;
  }

  /** Whether it is no heading, table, quotation, list or image; numbered paragraphs are text. */
  private static boolean isText(String paragraph) {
    return !paragraph.startsWith("#")
        && !paragraph.startsWith("|")
        && !paragraph.startsWith(">")
        && !paragraph.startsWith("- ")
        && !paragraph.startsWith("![")
        && !paragraph.startsWith(":::");
  }

  private static boolean isBroken(String paragraph) {
    return paragraph.length() >= SHORTEST
        && ENDS_IN_SENTENCE
            .matcher(paragraph.substring(paragraph.offsetByCodePoints(paragraph.length(), -1)))
            .matches()
        && (paragraph.indexOf('。') >= 0
            || paragraph.indexOf('，') >= 0
            || paragraph.indexOf(',') >= 0);
  }

  private static boolean continues(String paragraph) {
    return BEGINS_WITH_HAN.matcher(paragraph).find() && !BEGINS_BLOCK.matcher(paragraph).find();
  }
}

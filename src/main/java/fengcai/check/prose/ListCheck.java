package fengcai.check.prose;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text names as many as it says: 5支队伍：甲、乙、丙、丁和戊. */
final class ListCheck implements ProseCheck {

  private static final Pattern LIST =
      Pattern.compile(
          "(?<number>[0-9]+|[二两三四五六七八九十]+)(?<classifier>支|项|类|大类|个)"
              + "[^，,。；;：:、\\n0-9]{1,16}?(?:[：:]|，分别[是为]|，即|，包括)"
              + "(?<items>[^。；;：:\\n]+?)(?=[。；;\\n]|$)");

  /** One of these stands before a list. */
  private static final List<String> INTRODUCING = List.of("：", ":", "分别", "即", "包括");

  private static final Pattern OPEN_END = Pattern.compile("等(?:[^、]{0,12})$|……$|[，,]");
  private static final Pattern LAST = Pattern.compile("以及|[和及与]");
  private static final int FEWEST = 2;

  @Override
  public List<Diagnostic> check(Prose prose, Facts facts) {
    List<Diagnostic> found = new ArrayList<>();
    prose.matchAll(
        LIST, prose.sentencesWith(INTRODUCING), list -> check(prose, list).ifPresent(found::add));
    return found;
  }

  private static Optional<Diagnostic> check(Prose prose, Matcher list) {
    Optional<BigDecimal> stated = ChineseNumber.parse(list.group("number"));
    String items = list.group("items");
    if (stated.isEmpty() || items.indexOf('、') < 0 || OPEN_END.matcher(items).find()) {
      return Optional.empty();
    }
    String[] parts = items.split("、", -1);
    int least = parts.length;
    int most = parts.length + (LAST.matcher(parts[parts.length - 1]).find() ? 1 : 0);
    int number = stated.get().intValueExact();
    return least >= FEWEST && (number < least || number > most)
        ? Optional.of(
            Diagnostic.of(
                Rule.PROSE_LIST,
                prose.at(list.start()),
                list.group("number") + list.group("classifier"),
                Integer.toString(most)))
        : Optional.empty();
  }
}

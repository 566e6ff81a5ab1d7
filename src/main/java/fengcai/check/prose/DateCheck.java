package fengcai.check.prose;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the days a text names exist, and had come when it was written. */
final class DateCheck implements ProseCheck {

  private static final Pattern DATE =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年([0-9]{1,2})月(?:([0-9]{1,2})[日号])?");

  private static final Pattern TO_COME =
      Pattern.compile("将|计划|拟|预计|目标|力争|争取|届时|有效期|打算|准备|规划|预期|未来|明年|到(?=(?:19|20)[0-9]{2}年)");

  @Override
  public List<Diagnostic> check(Prose prose, Facts facts) {
    List<Diagnostic> found = new ArrayList<>();
    Matcher matcher = DATE.matcher(prose.text());
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group(1));
      int month = Integer.parseInt(matcher.group(2));
      int day = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
      boolean exists =
          month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
      if (!exists) {
        found.add(Diagnostic.of(Rule.PROSE_DATE, prose.at(matcher.start()), matcher.group()));
      } else if (LocalDate.of(year, month, day).isAfter(facts.written())
          && !TO_COME.matcher(prose.sentence(matcher.start())).find()) {
        found.add(
            Diagnostic.of(
                Rule.PROSE_DATE_FUTURE,
                prose.at(matcher.start()),
                matcher.group(),
                facts.written().toString()));
      }
    }
    return found;
  }
}

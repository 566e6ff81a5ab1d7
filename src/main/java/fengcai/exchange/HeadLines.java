package fengcai.exchange;

import fengcai.exchange.Line.Text;
import fengcai.exchange.ProfileReader.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines above a form that are no answers: of these one may be the title, or the name where the
 * form gives none.
 *
 * @param name a line that is nothing but a community's name
 * @param rest what is neither
 */
record HeadLines(Optional<Text> name, Optional<String> title, List<Text> rest) {

  private static final int LONGEST_TITLE = 40;
  private static final Pattern OF_A_FORM =
      Pattern.compile("^(?:.*(?:推荐|申报|情况|登记|统计|汇总)表$|附件.{0,4})");
  private static final Pattern OF_A_PERSON =
      Pattern.compile("[0-9]{5}|(?:人|电话|地址|单位|时间|日期|意见|书记|主任)\\s*[:：]");
  private static final Pattern COMMUNITY =
      Pattern.compile("[\\p{IsHan}A-Za-z0-9]{2,16}(?:社区|村|小区)");
  private static final Pattern KIND = Pattern.compile("(?<=..)(?:社区|村|小区)$");

  HeadLines {
    rest = List.copyOf(rest);
  }

  /**
   * Chooses among lines.
   *
   * @param titleOfPage what a web page calls itself
   */
  static HeadLines of(List<Text> lines, Optional<Said> answer, Optional<String> titleOfPage) {
    Optional<Text> name =
        lines.stream()
            .filter(line -> answer.isEmpty() && COMMUNITY.matcher(line.text()).matches())
            .findFirst();
    String named = answer.map(Said::value).or(() -> name.map(Text::text)).orElse("");
    String stem = KIND.matcher(named).replaceFirst("");
    Optional<Text> title =
        lines.stream()
            .filter(line -> !name.equals(Optional.of(line)))
            .filter(
                line -> isTitle(line.text(), stem) || titleOfPage.equals(Optional.of(line.text())))
            .findFirst();
    List<Text> rest = new ArrayList<>(lines);
    name.ifPresent(rest::remove);
    title.ifPresent(rest::remove);
    return new HeadLines(name, title.map(Text::text), rest);
  }

  private static boolean isTitle(String text, String stem) {
    return !stem.isEmpty()
        && text.contains(stem)
        && text.length() <= LONGEST_TITLE
        && !OF_A_FORM.matcher(text).matches()
        && !OF_A_PERSON.matcher(text).find();
  }
}

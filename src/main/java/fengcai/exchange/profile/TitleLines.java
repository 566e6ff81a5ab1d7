package fengcai.exchange.profile;

import fengcai.exchange.source.SourceBlock.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines above a form that are not answers. One may be the title of the story, another the
 * community's name if the form does not give it.
 */
record TitleLines(Optional<Text> name, Optional<String> title, List<Text> rest) {

  private static final Pattern FORM_TITLE =
      Pattern.compile("^(?:.*(?:推荐|申报|情况|登记|统计|汇总)表$|附件.{0,4})");
  private static final Pattern CONTACT =
      Pattern.compile("[0-9]{5}|(?:人|电话|地址|单位|时间|日期|意见|书记|主任)\\s*[:：]");
  private static final Pattern COMMUNITY =
      Pattern.compile("[\\p{IsHan}A-Za-z0-9]{2,16}(?:社区|村|小区)");
  private static final Pattern KIND = Pattern.compile("(?<=..)(?:社区|村|小区)$");

  TitleLines {
    rest = List.copyOf(rest);
  }

  /**
   * Finds name and title.
   *
   * @param answer the name that the form gives
   * @param pageTitle the title of a web page
   */
  static TitleLines of(List<Text> lines, Optional<String> answer, Optional<String> pageTitle) {
    Optional<Text> name =
        lines.stream()
            .filter(line -> answer.isEmpty() && COMMUNITY.matcher(line.text()).matches())
            .findFirst();
    String named = answer.or(() -> name.map(Text::text)).orElse("");
    String stem = KIND.matcher(named).replaceFirst("");
    Optional<Text> title =
        lines.stream()
            .filter(line -> !name.equals(Optional.of(line)))
            .filter(
                line -> isTitle(line.text(), stem) || pageTitle.equals(Optional.of(line.text())))
            .findFirst();
    List<Text> rest = new ArrayList<>(lines);
    name.ifPresent(rest::remove);
    title.ifPresent(rest::remove);
    return new TitleLines(name, title.map(Text::text), rest);
  }

  /** A short line with the community's name, without 社区. */
  private static boolean isTitle(String text, String stem) {
    return !stem.isEmpty()
        && text.contains(stem)
        && text.length() <= ProfileLineRules.LONGEST_TITLE
        && !FORM_TITLE.matcher(text).matches()
        && !CONTACT.matcher(text).find();
  }
}

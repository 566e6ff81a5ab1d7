package fengcai.exchange;

import fengcai.exchange.FormLabel.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line above or below a text that says when and by whom: 2020-03-26 14:41 来源：张家口市文明办 责任编辑：郑佳.
 *
 * @param answers what is understood
 * @param others what is not, each with its label
 */
record MetaLine(List<Answer> answers, List<String> others) {

  private static final int LONGEST = 100;
  private static final Pattern LABEL =
      Pattern.compile(
          "(信息来源|文章来源|来源|稿源|责任编辑|责编|编辑|作者|通讯员|记者|发布时间|发布日期|发表时间|时间|日期"
              + "|浏览次数|浏览量|阅读次数|阅读量|阅读|浏览|点击数|点击|字体|字号|单位|编审|审核|签发)\\s*[:：]");
  private static final Set<String> OF_PAGES =
      Set.of("浏览次数", "浏览量", "阅读次数", "阅读量", "阅读", "浏览", "点击数", "点击", "字体", "字号");
  private static final Set<FormLabel> OF_TEXTS =
      Set.of(FormLabel.SOURCE, FormLabel.EDITOR, FormLabel.AUTHOR, FormLabel.PUBLISHED);
  private static final Pattern BEGINS_WITH_DAY =
      Pattern.compile("^(?:(?:19|20)?[0-9]{2}\\s*[-年/.]\\s*[0-9]|[〇零一二三四五六七八九]{2,4}年).*");
  private static final Pattern ENDS_WITH_DAY =
      Pattern.compile("^(.*\\S)\\s+((?:19|20)[0-9]{2}\\s*[-年/.]\\s*[0-9].*)$");
  private static final Pattern SPREAD_NAME =
      Pattern.compile("\\p{IsHan}[\\s\\u3000]+\\p{IsHan}(?:[\\s\\u3000]+\\p{IsHan})?");

  MetaLine {
    answers = List.copyOf(answers);
    others = List.copyOf(others);
  }

  /** Reads a line; empty where it is another kind of line. */
  static Optional<MetaLine> of(String line) {
    Matcher label = LABEL.matcher(line);
    int first = label.find() ? label.start() : line.length();
    String head = line.substring(0, first).strip();
    boolean dated = BEGINS_WITH_DAY.matcher(head).matches();
    boolean alone = first == line.length();
    boolean fits =
        line.length() <= LONGEST
            && (head.isEmpty() ? !alone && hasLabelOfText(line) : dated)
            && (!alone || Figures.moment(head).isPresent());
    if (!fits) {
      return Optional.empty();
    }
    List<Answer> answers = new ArrayList<>();
    List<String> others = new ArrayList<>();
    if (!head.isEmpty()) {
      answers.add(new Answer(FormLabel.PUBLISHED, "发布时间", head));
    }
    label.reset();
    int from = -1;
    String asked = "";
    while (label.find()) {
      if (from >= 0) {
        add(asked, line.substring(from, label.start()), answers, others);
      }
      asked = label.group(1);
      from = label.end();
    }
    if (from >= 0) {
      add(asked, line.substring(from), answers, others);
    }
    return Optional.of(new MetaLine(answers, others));
  }

  private static boolean hasLabelOfText(String line) {
    return LABEL.matcher(line).results().anyMatch(label -> isOfText(label.group(1)));
  }

  private static boolean isOfText(String label) {
    return FormLabel.of(label).filter(OF_TEXTS::contains).isPresent();
  }

  private static void add(String asked, String said, List<Answer> answers, List<String> others) {
    String value = said.replace('\u3000', ' ').replaceAll("^[\\s|｜]++|(?<![\\s|｜])[\\s|｜]++$", "");
    if (OF_PAGES.contains(asked)) {
      return;
    }
    if (!isOfText(asked)) {
      others.add(asked + "：" + value);
      return;
    }
    FormLabel label = FormLabel.of(asked).orElseThrow();
    Matcher day = ENDS_WITH_DAY.matcher(value);
    if (label != FormLabel.PUBLISHED && day.matches() && Figures.moment(day.group(2)).isPresent()) {
      answers.add(new Answer(FormLabel.PUBLISHED, "发布时间", day.group(2)));
      value = day.group(1);
    }
    boolean spread = SPREAD_NAME.matcher(value).matches();
    answers.add(new Answer(label, asked, spread ? value.replaceAll("[\\s\\u3000]", "") : value));
  }
}

package fengcai.exchange.profile;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.form.FormLabel.Answer;
import fengcai.exchange.form.ValueParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line above or below a text with its date, source and authors: 2020-03-26 14:41 来源：张家口市文明办
 * 责任编辑：郑佳.
 *
 * @param others what is not understood, with its label
 */
record SourceByline(List<Answer> answers, List<String> others) {

  private static final int LONGEST = 100;
  private static final Pattern LABEL =
      Pattern.compile(
          "(信息来源|文章来源|来源|稿源|责任编辑|责编|编辑|作者|通讯员|记者|发布时间|发布日期|发表时间|时间|日期"
              + "|浏览次数|浏览量|阅读次数|阅读量|阅读|浏览|点击数|点击|字体|字号|单位|编审|审核|签发)\\s*[:：]");
  private static final Set<String> IGNORED =
      Set.of("浏览次数", "浏览量", "阅读次数", "阅读量", "阅读", "浏览", "点击数", "点击", "字体", "字号");
  private static final Set<FormLabel> KNOWN =
      Set.of(FormLabel.SOURCE, FormLabel.EDITOR, FormLabel.AUTHOR, FormLabel.PUBLISHED);
  private static final Pattern BEGINS_WITH_DAY =
      Pattern.compile("^(?:(?:19|20)?[0-9]{2}\\s*[-年/.]\\s*[0-9]|[〇零一二三四五六七八九]{2,4}年).*");
  private static final Pattern ENDS_WITH_DAY =
      Pattern.compile("^(.*\\S)\\s+((?:19|20)[0-9]{2}\\s*[-年/.]\\s*[0-9].*)$");
  private static final Pattern SPACED_NAME =
      Pattern.compile("\\p{IsHan}[\\s\\u3000]+\\p{IsHan}(?:[\\s\\u3000]+\\p{IsHan})?");

  SourceByline {
    answers = List.copyOf(answers);
    others = List.copyOf(others);
  }

  /** Reads a line; empty if it is not a byline. */
  static Optional<SourceByline> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    List<MatchResult> labels = LABEL.matcher(line).results().toList();
    int first = labels.isEmpty() ? line.length() : labels.getFirst().start();
    String day = line.substring(0, first).strip();
    boolean byline =
        day.isEmpty()
            ? labels.stream().anyMatch(label -> label(label.group(1)).isPresent())
            : BEGINS_WITH_DAY.matcher(day).matches()
                && (!labels.isEmpty() || ValueParser.moment(day).isPresent());
    if (!byline) {
      return Optional.empty();
    }
    List<Answer> answers = new ArrayList<>();
    List<String> others = new ArrayList<>();
    if (!day.isEmpty()) {
      answers.add(published(day));
    }
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : line.length();
      add(labels.get(i).group(1), line.substring(labels.get(i).end(), end), answers, others);
    }
    return Optional.of(new SourceByline(answers, others));
  }

  private static Optional<FormLabel> label(String word) {
    return FormLabel.of(word).filter(KNOWN::contains);
  }

  private static Answer published(String day) {
    return new Answer(FormLabel.PUBLISHED, "发布时间", day);
  }

  private static void add(String asked, String text, List<Answer> answers, List<String> others) {
    String value = text.replace('\u3000', ' ').replaceAll("^[\\s|｜]++|(?<![\\s|｜])[\\s|｜]++$", "");
    if (IGNORED.contains(asked)) {
      return;
    }
    Optional<FormLabel> label = label(asked);
    if (label.isEmpty()) {
      others.add(asked + "：" + value);
      return;
    }
    Matcher dated = ENDS_WITH_DAY.matcher(value);
    if (label.get() != FormLabel.PUBLISHED
        && dated.matches()
        && ValueParser.moment(dated.group(2)).isPresent()) {
      answers.add(published(dated.group(2)));
      value = dated.group(1);
    }
    boolean spaced = SPACED_NAME.matcher(value).matches();
    String whole = spaced ? value.replaceAll("[\\s\\u3000]", "") : value;
    answers.add(new Answer(label.get(), asked, whole));
  }
}

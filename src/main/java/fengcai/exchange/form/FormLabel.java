package fengcai.exchange.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions of application forms, with the wordings that offices use for their labels. */
public enum FormLabel {
  NAME("社区(\\(站点\\))?(全|的)?名称?|社区\\(站点\\)|站点(全称|名称)|社区全称|单位名称"),
  PLACE(
      "所?(属|在)(省)?(市|地)?、?(区|县|区县|县区|地区|市县|市区县|县市区|区县市)(街道|街道乡镇)?(\\(单位\\))?|所在(地|区县)|所属单位|属地|地区|区县|县区"),
  STREET("(所属|所在)?(街道|乡镇|街道乡镇|乡镇街道|街镇)(名称|办事处)?|街道\\(乡镇\\)"),
  REGISTERED("(社区)?(现有)?(注册|登记)志愿者(总|人)?(人数|数量?|总数)?|(社区)?志愿者(总人|人|总)数|(志愿者)?注册(总)?人数"),
  SHARE(
      "((社区)?(注册)?(志愿者)?(总?人数)?)?占(本|全)?(社区)?(常住)?(人口|居民)(总?人?数)?的?(比例?|比重|百分比)"
          + "|(注册)?志愿者(人数)?占比(例|重)?|占比(例|重)?|比例"),
  RESIDENTS("(社区)?常住(人口|居民)(总?人?数)?"),
  AS_OF("(数据|人数)?(统计|截止|截至)(日期|时间)|数据(截至|截止)"),
  ACTIVE("活跃志愿者(人数|数)?"),
  PARTY_MEMBERS("党员志愿者(人数|数)?"),
  HOURS("(志愿)?服务(总)?(时长|时数|小时|小时数)"),
  PERSON_TIMES("(志愿)?服务(总)?人次"),
  ACTIVITIES("(志愿服务|志愿)?活动(场次|场数|次数)"),
  TEAMS("(志愿者|志愿服务)(队伍|队|团队)(名称)?|队伍名称"),
  PARTNERS("共建(单位|共建单位)"),
  HONOURS("(所获|获得|主要|曾获|获奖)?(荣誉|荣誉称号|奖项)(情况)?"),
  CATEGORY("(推荐|申报|参评)?类别"),
  CAMPAIGN("(参评|所属|申报)?活动(名称)?"),
  SOURCE("(信息|文章|稿件)?来源(单位)?|稿源|供稿(单位)?|报送单位|推荐单位"),
  EDITOR("责任编辑|责编|编辑"),
  AUTHOR("作者|撰稿人?|通讯员|记者"),
  PUBLISHED("发布(时间|日期)|发表(时间|日期)|时间|日期"),
  CONTACT("联系方式|联系人(及|和)?(联系)?(电话|方式)?|(联系|办公)?电话|手机(号码?)?"),
  SUMMARY("摘要|内容提要|提要"),
  STORY("(主要|先进|简要|典型)?事迹(简介|材料|介绍|概述)?|主要做法");

  private static final Pattern LABELLED =
      Pattern.compile("^\\s*+([^\\s:：。！？；][^:：。！？；]{0,29}?)\\s*+[:：]\\s*+(.*)$");

  private static final Pattern BRACKETED =
      Pattern.compile("^\\s*+【([^】]{2,30})】\\s*+[:：]?\\s*+(.*)$");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[.、．]");
  private static final Pattern ANNOTATED = Pattern.compile("\\([^()]*\\)$");

  /** The longest label, including the blanks that forms put between characters. */
  private static final int LONGEST = 200;

  @SuppressWarnings("ImmutableEnumChecker") // patterns are immutable
  private final Pattern words;

  FormLabel(String words) {
    this.words = Pattern.compile(words);
  }

  /**
   * An answer to a question of the form.
   *
   * @param asked the label in the words of the file
   * @param value empty if there is nothing after the label
   * @param number the paragraph, line or row of the file, from 1; 0 for its metadata
   */
  public record Answer(FormLabel label, String asked, String value, int number) {
    public Answer(FormLabel label, String asked, String value) {
      this(label, asked, value, 0);
    }

    public Answer withNumber(int other) {
      return new Answer(label, asked, value, other);
    }

    public Answer withValue(String other) {
      return new Answer(label, asked, other, number);
    }

    public boolean isEmpty() {
      return value.isEmpty();
    }

    public String words() {
      return asked + "：" + value;
    }
  }

  /** A label and its value, whether or not the label is known. */
  public record Labelled(String asked, String value) {}

  /** The label that a text without a colon is. */
  public static Optional<FormLabel> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(text);
    String bare = ANNOTATED.matcher(plain).replaceFirst("");
    return Arrays.stream(values())
        .filter(
            label -> label.words.matcher(plain).matches() || label.words.matcher(bare).matches())
        .findFirst();
  }

  /** The answer on a line that begins with a known label. */
  public static Optional<Answer> answer(String line) {
    return labelled(line)
        .flatMap(
            labelled ->
                of(labelled.asked())
                    .map(label -> new Answer(label, labelled.asked(), labelled.value())));
  }

  /** The text before and after a colon, or inside and after 【】. */
  public static Optional<Labelled> labelled(String line) {
    Matcher bracketed = BRACKETED.matcher(line);
    Matcher matcher = bracketed.matches() ? bracketed : LABELLED.matcher(line);
    return matcher.matches()
        ? Optional.of(new Labelled(matcher.group(1).strip(), matcher.group(2).strip()))
        : Optional.empty();
  }

  /** Without blanks, numbering and commas, with half-width parentheses. */
  private static String plain(String text) {
    return NUMBERING
        .matcher(text.replaceAll("[\\s\\u3000\\u00A0*＊]", ""))
        .replaceFirst("")
        .replace('（', '(')
        .replace('）', ')')
        .replaceAll("[、，,]", "")
        .replaceAll("[:：]$", "");
  }
}

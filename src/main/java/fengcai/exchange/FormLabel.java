package fengcai.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the labels of an office's form ask for, whatever their exact words. */
enum FormLabel {
  NAME("社区(站点)名称", "社区名称", "站点名称", "社区(站点)", "单位名称", "社区全称"),
  PLACE(
      "所属市县街道(单位)",
      "所属市县街道",
      "所属市县",
      "所属县区",
      "区县",
      "所属地区",
      "所属区县",
      "所属县区街道",
      "所属区县街道",
      "所在地",
      "所属单位",
      "属地",
      "地区"),
  STREET("街道", "所属街道", "所在街道", "街道(乡镇)", "乡镇"),
  REGISTERED("社区注册志愿者人数", "注册志愿者人数", "注册志愿者数", "注册志愿者", "社区注册志愿者", "志愿者人数", "注册人数", "志愿者注册人数"),
  SHARE(
      "注册志愿者人数占社区常住人口的比例",
      "注册志愿者占社区常住人口的比例",
      "注册志愿者占常住人口比例",
      "注册志愿者占常住人口的比例",
      "注册志愿者人数占常住人口的比例",
      "注册志愿者人数占社区常住人口比例",
      "占常住人口比例",
      "占常住人口的比例",
      "占社区常住人口的比例",
      "占比"),
  RESIDENTS("常住人口", "社区常住人口", "常住人口数", "常住人口人数", "社区常住人口数", "常住居民"),
  AS_OF("统计日期", "统计时间", "截止日期", "截至日期", "数据截至"),
  TEAMS("志愿者队伍", "志愿服务队伍", "志愿服务队", "队伍名称"),
  PARTNERS("共建单位"),
  HONOURS("荣誉", "所获荣誉", "获得荣誉", "荣誉称号", "主要荣誉", "曾获荣誉"),
  CATEGORY("类别", "推荐类别", "申报类别"),
  CAMPAIGN("活动"),
  SOURCE("来源", "稿源", "供稿", "供稿单位", "报送单位", "来源单位", "推荐单位"),
  EDITOR("责任编辑", "责编", "编辑"),
  AUTHOR("作者", "撰稿", "撰稿人", "通讯员", "记者"),
  PUBLISHED("发布时间", "发布日期", "发表时间", "时间", "日期"),
  CONTACT("联系方式", "联系人", "联系电话", "电话", "手机", "联系人及电话"),
  SUMMARY("摘要", "内容提要", "提要"),
  STORY("事迹简介", "事迹", "主要事迹", "先进事迹", "事迹材料", "事迹介绍", "主要做法", "简要事迹");

  /** A label, a colon, and maybe what it says. */
  private static final Pattern LABELLED = Pattern.compile("^\\s*([^:：]{1,30}?)\\s*[:：]\\s*(.*)$");

  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[.、．]");
  private static final Pattern UNIT = Pattern.compile("\\((?:人|%|％|个|支|年/?月/?日|必填|选填)\\)$");

  /** Made by List.of, so nobody changes it. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> words;

  FormLabel(String... words) {
    this.words = List.of(words);
  }

  /** A label with what stands behind its colon, which may be nothing. */
  record Answer(FormLabel label, String value) {}

  /** The label that a text is, without a colon. */
  static Optional<FormLabel> of(String text) {
    String plain = plain(text);
    return Arrays.stream(values()).filter(label -> label.words.contains(plain)).findFirst();
  }

  /** The label a line begins with; empty for a line of another kind. */
  static Optional<Answer> answer(String line) {
    var matcher = LABELLED.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String value = matcher.group(2).strip();
    return of(matcher.group(1)).map(label -> new Answer(label, value));
  }

  /** Without blanks, commas between parts, numbering and units; parentheses half-width. */
  private static String plain(String text) {
    String plain =
        text.replaceAll("[\\s\\u3000\\u00A0*＊、，,]", "").replace('（', '(').replace('）', ')');
    plain = NUMBERING.matcher(plain).replaceFirst("");
    plain = UNIT.matcher(plain).replaceFirst("");
    return plain.replaceAll("[:：]$", "");
  }
}

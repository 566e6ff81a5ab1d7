package fengcai.content;

import fengcai.content.Leaf.Single;
import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Many;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.RuleLevel;
import fengcai.model.Site.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of {@code site.yaml}. */
final class SiteFields {
  private SiteFields() {}

  static final Field<String> CHANNEL_NAME = Field.of("name", "名称", Notations.TEXT).asRequired();
  static final Field<String> CHANNEL_URL = Field.of("url", "网址", Notations.WEB_ADDRESS);
  static final Field<String> CHANNEL_QR = Field.of("qr", "二维码", Notations.TEXT);

  static final Field<String> FONT_HEADING = Field.of("heading", "标题", Notations.TEXT);
  static final Field<String> FONT_BODY = Field.of("body", "正文", Notations.TEXT);
  static final Field<List<Located<String>>> FONT_FALLBACK =
      Field.of("fallback", "后备", new Many<>(new Single<>(Notations.TEXT)));

  /** The fonts of official documents (GB/T 9704). */
  static final List<Field<String>> FONTS_NAMED =
      List.of(
          Field.of("xiaobiaosong", "小标宋", Notations.TEXT),
          Field.of("heiti", "黑体", Notations.TEXT),
          Field.of("fangsong", "仿宋", Notations.TEXT),
          Field.of("kaiti", "楷体", Notations.TEXT));

  static final Field<String> ISSUER = Field.of("issuer", "发文机关", Notations.TEXT).asRequired();
  static final Field<List<Located<String>>> COPIES =
      Field.of("copies", "抄送", new Many<>(new Single<>(Notations.TEXT)));
  static final Field<String> PRINTER = Field.of("printer", "印发机关", Notations.TEXT);

  static final Field<String> NAME = Field.of("name", "网站名称", Notations.TEXT).asRequired();
  static final Field<String> OFFICE = Field.of("office", "主办单位", Notations.TEXT).asRequired();
  static final Field<String> DESCRIPTION = Field.of("description", "说明", Notations.TEXT);
  static final Field<String> BASE_URL = Field.of("baseUrl", "网址", Notations.WEB_ADDRESS);
  static final Field<String> PHONE = Field.of("phone", "电话", Notations.TEXT);
  static final Field<String> EMAIL = Field.of("email", "邮箱", Notations.TEXT);
  static final Field<String> ADDRESS = Field.of("address", "地址", Notations.TEXT);
  static final Field<String> ICP = Field.of("icp", "ICP备案号", Notations.TEXT);
  static final Field<String> POLICE_NO = Field.of("policeNo", "公安备案号", Notations.TEXT);
  static final Field<String> SITE_ID_CODE = Field.of("siteIdCode", "网站标识码", Notations.TEXT);
  static final Field<String> MARK = Field.of("mark", "党政机关标识", Notations.WEB_ADDRESS);
  static final Field<Rules> RULES =
      Field.of(
          "rules", "规则", Notations.choice(List.of("gov", "party", "media"), SiteFields::rules));
  static final Field<String> ACCENT = Field.of("accent", "主题色", Notations.COLOUR_CODE);
  static final Field<String> LOGO = Field.of("logo", "标志", Notations.TEXT);
  static final Field<List<Located<Values>>> CHANNELS =
      Field.of("channels", "渠道", new Many<>(Fields.of(CHANNEL_NAME, CHANNEL_URL, CHANNEL_QR)));
  static final Field<String> COMMENT = Field.of("comment", "评论", Notations.WEB_ADDRESS);
  static final Field<Values> FONTS =
      Field.of(
          "fonts",
          "字体",
          new Fields(
              Stream.concat(Stream.of(FONT_HEADING, FONT_BODY, FONT_FALLBACK), FONTS_NAMED.stream())
                  .toList()));
  static final Field<Values> LETTERHEAD =
      Field.of("letterhead", "版头", Fields.of(ISSUER, COPIES, PRINTER));

  /** The level of each optional rule. */
  static final List<Field<RuleLevel>> LEVELS =
      Arrays.stream(Rule.values())
          .filter(Rule::isOptional)
          .map(rule -> Field.of(rule.id(), rule.id(), Notations.RULE_LEVEL))
          .toList();

  static final Field<Values> CHECKS = Field.of("checks", "检查", new Fields(List.copyOf(LEVELS)));
  static final Field<String> LANG = Field.of("lang", "语言", Notations.TEXT);

  static final Fields RECORD =
      Fields.of(
          NAME,
          OFFICE,
          DESCRIPTION,
          BASE_URL,
          PHONE,
          EMAIL,
          ADDRESS,
          ICP,
          POLICE_NO,
          SITE_ID_CODE,
          MARK,
          RULES,
          ACCENT,
          LOGO,
          CHANNELS,
          COMMENT,
          FONTS,
          LETTERHEAD,
          CHECKS,
          LANG);

  private static Optional<Rules> rules(String text) {
    return switch (text) {
      case "gov" -> Optional.of(Rules.GOV);
      case "party" -> Optional.of(Rules.PARTY);
      case "media" -> Optional.of(Rules.MEDIA);
      default -> Optional.empty();
    };
  }
}

package fengcai.content.keys;

import static fengcai.content.schema.ScalarFormats.TEXT;
import static fengcai.content.schema.ScalarFormats.WEB_ADDRESS;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Many;
import fengcai.content.schema.FieldValues;
import fengcai.content.schema.ScalarFormats;
import fengcai.content.source.Located;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.RuleLevel;
import fengcai.model.Site.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of {@code site.yaml}. */
public final class SiteFields {
  private SiteFields() {}

  public static final Field<String> CHANNEL_NAME = Field.required("name", "名称", TEXT);
  public static final Field<String> CHANNEL_URL = Field.of("url", "网址", WEB_ADDRESS);
  public static final Field<String> CHANNEL_QR = Field.of("qr", "二维码", TEXT);

  public static final Field<String> FONT_HEADING = Field.of("heading", "标题", TEXT);
  public static final Field<String> FONT_BODY = Field.of("body", "正文", TEXT);
  public static final Field<List<Located<String>>> FONT_FALLBACK =
      Field.of("fallback", "后备", Many.of(TEXT));

  /** The fonts of official documents (GB/T 9704). */
  public static final List<Field<String>> FONTS_NAMED =
      List.of(
          Field.of("xiaobiaosong", "小标宋", TEXT),
          Field.of("heiti", "黑体", TEXT),
          Field.of("fangsong", "仿宋", TEXT),
          Field.of("kaiti", "楷体", TEXT));

  public static final Field<String> ISSUER = Field.required("issuer", "发文机关", TEXT);
  public static final Field<List<Located<String>>> COPIES = Field.of("copies", "抄送", Many.of(TEXT));
  public static final Field<String> PRINTER = Field.of("printer", "印发机关", TEXT);

  public static final Field<String> NAME = Field.required("name", "网站名称", TEXT);
  public static final Field<String> OFFICE = Field.required("office", "主办单位", TEXT);
  public static final Field<String> DESCRIPTION = Field.of("description", "说明", TEXT);
  public static final Field<String> BASE_URL = Field.of("baseUrl", "网址", WEB_ADDRESS);
  public static final Field<String> PHONE = Field.of("phone", "电话", TEXT);
  public static final Field<String> EMAIL = Field.of("email", "邮箱", TEXT);
  public static final Field<String> ADDRESS = Field.of("address", "地址", TEXT);
  public static final Field<String> ICP = Field.of("icp", "ICP备案号", TEXT);
  public static final Field<String> POLICE_NO = Field.of("policeNo", "公安备案号", TEXT);
  public static final Field<String> SITE_ID_CODE = Field.of("siteIdCode", "网站标识码", TEXT);
  public static final Field<String> MARK = Field.of("mark", "党政机关标识", WEB_ADDRESS);
  public static final Field<Rules> RULES =
      Field.of(
          "rules", "规则", ScalarFormats.choice(List.of("gov", "party", "media"), SiteFields::rules));
  public static final Field<String> ACCENT = Field.of("accent", "主题色", ScalarFormats.COLOUR_CODE);
  public static final Field<String> LOGO = Field.of("logo", "标志", TEXT);
  public static final Field<List<Located<FieldValues>>> CHANNELS =
      Field.of("channels", "渠道", new Many<>(Fields.of(CHANNEL_NAME, CHANNEL_URL, CHANNEL_QR)));
  public static final Field<String> COMMENT = Field.of("comment", "评论", WEB_ADDRESS);
  public static final Field<FieldValues> FONTS =
      Field.of(
          "fonts",
          "字体",
          new Fields(
              Stream.concat(Stream.of(FONT_HEADING, FONT_BODY, FONT_FALLBACK), FONTS_NAMED.stream())
                  .toList()));
  public static final Field<FieldValues> LETTERHEAD =
      Field.of("letterhead", "版头", Fields.of(ISSUER, COPIES, PRINTER));

  /** The level of each optional rule. */
  public static final List<Field<RuleLevel>> LEVELS =
      Arrays.stream(Rule.values())
          .filter(Rule::isOptional)
          .map(rule -> Field.of(rule.id(), rule.id(), ScalarFormats.RULE_LEVEL))
          .toList();

  public static final Field<FieldValues> CHECKS =
      Field.of("checks", "检查", new Fields(List.copyOf(LEVELS)));
  public static final Field<String> LANG = Field.of("lang", "语言", TEXT);

  public static final Fields RECORD =
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

package fengcai.content.keys;

import fengcai.content.schema.Field;
import fengcai.content.schema.FieldType.Fields;
import fengcai.content.schema.FieldType.Many;
import fengcai.content.schema.ScalarFormats;
import fengcai.content.schema.TextType.Prose;
import fengcai.content.source.Located;
import fengcai.content.yaml.Node.Scalar;
import fengcai.model.time.Moment;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a free page's front matter. */
public final class PageFields {
  private PageFields() {}

  public static final Field<String> TITLE = Field.required("title", "标题", ScalarFormats.TEXT);
  public static final Field<String> SUMMARY = Field.of("summary", "摘要", ScalarFormats.TEXT);
  public static final Field<Long> ORDER = Field.of("order", "排序", ScalarFormats.WHOLE_NUMBER);
  public static final Field<Boolean> DRAFT = Field.of("draft", "草稿", ScalarFormats.FLAG);
  public static final Field<Moment> UPDATED =
      Field.of("updated", "更新时间", ScalarFormats.MOMENT_OF_DAY);
  public static final Field<List<Located<String>>> ALIASES =
      Field.of("aliases", "曾用地址", Many.of(ScalarFormats.FORMER_ADDRESS));

  /** The text below the front matter. */
  public static final Field<Scalar> TEXT = Field.of("text", "正文", new Prose());

  public static final Fields FRONT_MATTER =
      Fields.of(TITLE, SUMMARY, ORDER, DRAFT, UPDATED, ALIASES);

  static final Fields WITH_TEXT =
      new Fields(Stream.concat(FRONT_MATTER.fields().stream(), Stream.of(TEXT)).toList());
}

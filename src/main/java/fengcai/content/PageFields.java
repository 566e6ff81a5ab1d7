package fengcai.content;

import fengcai.content.Leaf.Prose;
import fengcai.content.Leaf.Single;
import fengcai.content.Node.Scalar;
import fengcai.content.Shape.Fields;
import fengcai.content.Shape.Many;
import fengcai.model.Moment;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a free page's front matter. */
final class PageFields {
  private PageFields() {}

  static final Field<String> TITLE = Field.of("title", "标题", Notations.TEXT).asRequired();
  static final Field<String> SUMMARY = Field.of("summary", "摘要", Notations.TEXT);
  static final Field<Long> ORDER = Field.of("order", "排序", Notations.WHOLE_NUMBER);
  static final Field<Boolean> DRAFT = Field.of("draft", "草稿", Notations.FLAG);
  static final Field<Moment> UPDATED = Field.of("updated", "更新时间", Notations.MOMENT_OF_DAY);
  static final Field<List<Located<String>>> ALIASES =
      Field.of("aliases", "曾用地址", new Many<>(new Single<>(Notations.FORMER_ADDRESS)));

  /** The text below the front matter. */
  static final Field<Scalar> TEXT = Field.of("text", "正文", new Prose());

  static final Fields FRONT_MATTER = Fields.of(TITLE, SUMMARY, ORDER, DRAFT, UPDATED, ALIASES);

  static final Fields WITH_TEXT =
      new Fields(Stream.concat(FRONT_MATTER.fields().stream(), Stream.of(TEXT)).toList());
}

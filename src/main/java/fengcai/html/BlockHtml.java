package fengcai.html;

import fengcai.html.HeadingBreaks.Cursor;
import fengcai.model.document.Block;
import fengcai.model.document.Block.Table;
import fengcai.model.document.Inline;
import fengcai.model.document.Inline.Target;
import fengcai.model.document.Photo;
import fengcai.plan.element.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a text's blocks as HTML; everything that is text is escaped here. */
final class BlockHtml {

  private final Address page;
  private final int topHeading;
  private final Set<Address> absent;
  private final Images images;
  private final ChartImages charts;
  private final StringBuilder html = new StringBuilder();
  private Optional<Cursor> breaks = Optional.empty();

  private BlockHtml(
      Address page, int topHeading, Set<Address> absent, Images images, ChartImages charts) {
    this.page = page;
    this.topHeading = topHeading;
    this.absent = absent;
    this.images = images;
    this.charts = charts;
  }

  /**
   * The blocks as HTML.
   *
   * @param topHeading the level of the text's topmost headings
   * @param absent files that this build does not make; links to them become plain text
   */
  static String of(
      List<Block> blocks,
      Address page,
      int topHeading,
      Set<Address> absent,
      Images images,
      ChartImages charts) {
    BlockHtml writer = new BlockHtml(page, topHeading, absent, images, charts);
    writer.blocks(blocks);
    return writer.html.toString();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> element("<p>", paragraph.content(), "</p>\n");
      case Block.Numbered numbered -> {
        html.append("<p class=\"numbered depth-").append(numbered.depth()).append("\">");
        if (numbered.depth() == 1) {
          divide(numbered.label() + plain(numbered.content()));
        }
        text("<span class=\"label\">", numbered.label(), "</span>");
        element("", numbered.content(), "</p>\n");
        breaks = Optional.empty();
      }
      case Block.BulletList list -> items("<ul>\n", list.items(), "</ul>\n");
      case Block.OrderedList list ->
          items(
              list.start() == 1 ? "<ol>\n" : "<ol start=\"" + list.start() + "\">\n",
              list.items(),
              "</ol>\n");
      case Block.Callout callout -> callout(callout);
      case Block.Quotation quotation -> {
        html.append("<blockquote>\n");
        blocks(quotation.content());
        html.append("</blockquote>\n");
      }
      case Table table -> table(table);
      case Block.Figure figure -> figure(figure.photo());
      case Block.Chart chart -> html.append(charts.figure(chart.chart()));
      case Block.Verbatim verbatim ->
          text("<pre tabindex=\"0\"><code>", verbatim.text(), "</code></pre>\n");
      case Block.Divider divider -> html.append("<hr>\n");
    }
  }

  private void callout(Block.Callout callout) {
    text("<div class=\"callout\" role=\"note\" aria-label=\"", callout.label(), "\">\n");
    text("<p class=\"label\">", callout.label(), "</p>\n");
    blocks(callout.content());
    html.append("</div>\n");
  }

  private void heading(Block.Heading heading) {
    int level = Math.min(6, heading.level() + topHeading - 1);
    html.append("<h").append(level).append(" id=\"");
    value(heading.anchor());
    html.append("\">");
    divided(heading.content());
    html.append("</h").append(level).append(">\n");
  }

  private void items(String open, List<List<Block>> items, String close) {
    html.append(open);
    for (List<Block> item : items) {
      html.append("<li>");
      if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph only) {
        inlines(only.content());
      } else {
        blocks(item);
      }
      html.append("</li>\n");
    }
    html.append(close);
  }

  private void table(Table table) {
    html.append("<table class=\"cards\">\n<thead><tr>");
    for (int i = 0; i < table.header().size(); i++) {
      html.append("<th scope=\"col\"").append(alignment(table.columns().get(i))).append('>');
      divided(table.header().get(i));
      html.append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (List<List<Inline>> row : table.rows()) {
      html.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.append("<td data-label=\"");
        value(Block.plain(table.header().get(i)));
        html.append('"').append(alignment(table.columns().get(i))).append('>');
        inlines(row.get(i));
        html.append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
  }

  private static String alignment(Table.Alignment alignment) {
    return switch (alignment) {
      case START -> "";
      case CENTER -> " class=\"center\"";
      case END -> " class=\"number\"";
    };
  }

  private void figure(Photo photo) {
    html.append("<figure>").append(images.inText(photo.src(), photo.alt()));
    if (photo.caption().isPresent() || photo.credit().isPresent()) {
      html.append("<figcaption>");
      photo.caption().ifPresent(this::text);
      photo.credit().ifPresent(credit -> text("<span class=\"credit\">", credit, "</span>"));
      html.append("</figcaption>");
    }
    html.append("</figure>\n");
  }

  private void element(String open, List<Inline> content, String close) {
    html.append(open);
    inlines(content);
    html.append(close);
  }

  private void inlines(List<Inline> content) {
    content.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text text -> text(text.text());
      case Inline.Strong strong -> element("<strong>", strong.content(), "</strong>");
      case Inline.Emphasis emphasis -> element("<em>", emphasis.content(), "</em>");
      case Inline.Code code -> text("<code>", code.text(), "</code>");
      case Inline.Link link -> link(link);
      case Inline.LineBreak lineBreak -> {
        html.append("<br>");
        text("\n");
      }
    }
  }

  private void link(Inline.Link link) {
    if (link.target() instanceof Target.Internal internal
        && absent.contains(new Address(internal.path()))) {
      inlines(link.content());
      return;
    }
    html.append("<a href=\"");
    switch (link.target()) {
      case Target.External external -> {
        value(external.uri());
        html.append("\" rel=\"noopener\">");
      }
      case Target.Internal internal -> {
        Address target = new Address(internal.path());
        boolean samePage = target.equals(page) && !internal.anchor().isEmpty();
        value(samePage ? "" : target.relativeFrom(page));
        if (!internal.anchor().isEmpty()) {
          html.append('#');
          value(internal.anchor());
        }
        html.append("\">");
      }
    }
    inlines(link.content());
    html.append("</a>");
  }

  /** Lines of the content end where those of a heading may. */
  private void divided(List<Inline> content) {
    divide(plain(content));
    inlines(content);
    breaks = Optional.empty();
  }

  private void divide(String whole) {
    breaks = Optional.of(new Cursor(whole, Escape::text));
  }

  /** The text of elements, a line break being one character. */
  private static String plain(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text words -> text.append(words.text());
        case Inline.Code code -> text.append(code.text());
        case Inline.Strong strong -> text.append(plain(strong.content()));
        case Inline.Emphasis emphasis -> text.append(plain(emphasis.content()));
        case Inline.Link link -> text.append(plain(link.content()));
        case Inline.LineBreak lineBreak -> text.append('\n');
      }
    }
    return text.toString();
  }

  private void text(String text) {
    html.append(breaks.map(cursor -> cursor.next(text)).orElseGet(() -> Escape.text(text)));
  }

  private void text(String open, String text, String close) {
    html.append(open);
    text(text);
    html.append(close);
  }

  /** The value of an attribute. */
  private void value(String text) {
    html.append(Escape.text(text));
  }
}

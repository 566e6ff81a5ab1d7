package fengcai.search;

import fengcai.model.document.Block;
import java.util.List;

/** The plain texts of a story, one a paragraph, cell or caption. */
final class SearchableText {

  private SearchableText() {}

  static void of(List<Block> blocks, List<String> texts) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> texts.add(Block.plain(heading.content()));
        case Block.Paragraph paragraph -> texts.add(Block.plain(paragraph.content()));
        case Block.Numbered numbered ->
            texts.add(numbered.label() + Block.plain(numbered.content()));
        case Block.BulletList list -> list.items().forEach(item -> of(item, texts));
        case Block.OrderedList list -> list.items().forEach(item -> of(item, texts));
        case Block.Quotation quotation -> of(quotation.content(), texts);
        case Block.Callout callout -> {
          texts.add(callout.label());
          of(callout.content(), texts);
        }
        case Block.Table table -> {
          table.header().forEach(cell -> texts.add(Block.plain(cell)));
          table.rows().forEach(row -> row.forEach(cell -> texts.add(Block.plain(cell))));
        }
        case Block.Figure figure -> figure.photo().caption().ifPresent(texts::add);
        case Block.Chart chart -> texts.add(chart.chart().title());
        case Block.Verbatim verbatim -> texts.add(verbatim.text());
        case Block.Divider divider -> {}
      }
    }
  }
}

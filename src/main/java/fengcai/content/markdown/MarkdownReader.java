package fengcai.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import fengcai.content.folder.MediaFolder;
import fengcai.content.source.Problems;
import fengcai.content.yaml.TextPosition;
import fengcai.model.document.Block;
import fengcai.model.document.Block.Table.Alignment;
import fengcai.model.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Markdown into blocks. Raw HTML stays text, an indented line stays a paragraph (Chinese
 * paragraphs begin with blanks). Safe for use by several threads.
 */
public final class MarkdownReader {

  private static final int DEEPEST_HEADING = 4;

  /** For texts without a vertical bar, since looking for tables is a large part of parsing. */
  private final Parser withoutTables;

  private final Parser withTables;
  private final MediaFolder media;

  public MarkdownReader(MediaFolder media) {
    this.media = media;
    this.withoutTables = parser(List.of());
    this.withTables = parser(List.of(TablesExtension.create()));
  }

  private static Parser parser(List<Extension> extensions) {
    MutableDataSet options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, extensions)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    return Parser.builder(options).customDelimiterProcessor(new EmphasisBesideHan()).build();
  }

  /**
   * Reads a text. One that exceeds {@link MarkdownLimits} is reported and not read.
   *
   * @param folder the address of the page that carries it, as {@code 130703/xishandi}
   */
  public MarkdownText read(TextPosition place, String folder, Problems problems) {
    Optional<MarkdownLimits.Excess> excess = MarkdownLimits.check(place.text());
    if (excess.isPresent()) {
      excess.get().report(place, problems);
      return MarkdownText.NONE;
    }
    Parser parser = place.text().indexOf('|') < 0 ? withoutTables : withTables;
    Document document = parser.parse(place.text());
    Optional<MarkdownLimits.Excess> tooDeep = MarkdownLimits.check(document);
    if (tooDeep.isPresent()) {
      tooDeep.get().report(place, problems);
      return MarkdownText.NONE;
    }
    InlineReader inlines = new InlineReader(document, place, folder, media, problems);
    List<Block> blocks =
        new Reading(inlines, new HeadingAnchors(), topmostHeading(document)).blocks(document);
    return new MarkdownText(blocks, inlines.references());
  }

  /** The links of a text to files of the site; problems are those of {@link #read}. */
  public List<MarkdownText.Reference> references(
      TextPosition place, String folder, Problems problems) {
    boolean parsed = mayHaveFaults(place.text()) || MarkdownLimits.check(place.text()).isPresent();
    return parsed ? read(place, folder, problems).references() : List.of();
  }

  /**
   * Whether a text within the limits may have links or photos, or so much emphasis that it may be
   * nested too deep. Most have neither, and are not parsed before a page is made.
   */
  private static boolean mayHaveFaults(String text) {
    int emphasis = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '[', '<' -> {
          return true;
        }
        case '*', '_' -> emphasis++;
        default -> {}
      }
    }
    return emphasis > MarkdownLimits.DEPTH / 2;
  }

  private static int topmostHeading(Document document) {
    int topmost = DEEPEST_HEADING;
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading) {
        topmost = Math.min(topmost, heading.getLevel());
      }
    }
    return topmost;
  }

  /** Conversion of one document. */
  private record Reading(InlineReader inlines, HeadingAnchors anchors, int topmost) {

    List<Block> blocks(Node parent) {
      List<Block> blocks = new ArrayList<>();
      for (Node node : parent.getChildren()) {
        add(node, blocks);
      }
      return blocks;
    }

    private void add(Node node, List<Block> blocks) {
      switch (node) {
        case Heading heading -> blocks.add(heading(heading));
        case Paragraph paragraph -> blocks.addAll(inlines.paragraphs(paragraph));
        case BulletList list -> blocks.add(new Block.BulletList(items(list)));
        case OrderedList list ->
            blocks.add(new Block.OrderedList(list.getStartNumber(), items(list)));
        case BlockQuote quote -> blocks.add(CalloutReader.read(blocks(quote)));
        case FencedCodeBlock code ->
            blocks.add(new Block.Verbatim(code.getContentChars().toString().stripTrailing()));
        case ThematicBreak divider -> blocks.add(new Block.Divider());
        case TableBlock table -> blocks.add(table(table));
        default -> {
          // Link definitions produce no block.
        }
      }
    }

    private Block heading(Heading heading) {
      List<Inline> content = inlines.content(heading);
      int level = Math.min(DEEPEST_HEADING, heading.getLevel() - topmost + 1);
      return new Block.Heading(Math.max(1, level), anchors.unique(Block.plain(content)), content);
    }

    private List<List<Block>> items(Node list) {
      List<List<Block>> items = new ArrayList<>();
      for (Node item : list.getChildren()) {
        items.add(blocks(item));
      }
      return items;
    }

    private Block table(TableBlock table) {
      List<Alignment> columns = new ArrayList<>();
      List<List<Inline>> header = new ArrayList<>();
      List<List<List<Inline>>> rows = new ArrayList<>();
      for (Node part : table.getChildren()) {
        for (Node row : part.getChildren()) {
          if (part instanceof TableHead && row instanceof TableRow) {
            header.addAll(cells(row));
            row.getChildren().forEach(cell -> columns.add(alignment(cell)));
          } else if (part instanceof TableBody && row instanceof TableRow) {
            rows.add(fitted(cells(row), columns.size()));
          }
        }
      }
      return new Block.Table(columns, header, rows);
    }

    private List<List<Inline>> cells(Node row) {
      List<List<Inline>> cells = new ArrayList<>();
      for (Node cell : row.getChildren()) {
        cells.add(inlines.content(cell));
      }
      return cells;
    }

    private static List<List<Inline>> fitted(List<List<Inline>> cells, int columns) {
      List<List<Inline>> fitted =
          new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
      while (fitted.size() < columns) {
        fitted.add(List.of());
      }
      return fitted;
    }

    private static Alignment alignment(Node cell) {
      if (!(cell instanceof TableCell tableCell) || tableCell.getAlignment() == null) {
        return Alignment.START;
      }
      return switch (tableCell.getAlignment()) {
        case CENTER -> Alignment.CENTER;
        case RIGHT -> Alignment.END;
        case LEFT -> Alignment.START;
      };
    }
  }
}

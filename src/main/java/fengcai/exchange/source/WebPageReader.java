package fengcai.exchange.source;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.source.SourceBlock.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads saved web pages: the visible content, one block for each block element. */
public final class WebPageReader implements SourceReader {

  private static final String NOT_SHOWN =
      "script, style, noscript, template, iframe, svg, nav, select, button, input, textarea,"
          + " [hidden], [style*=display:none], [style*=display: none]";

  /** A page's name and the site's, as in 西山底社区_河北新闻网. */
  private static final Pattern PAGE_AND_SITE = Pattern.compile("(?s)^(.*)[_|—–-]([^_|—–-]*)$");

  private static final Pattern PREFORMATTED =
      Pattern.compile("(?i)white-space\\s*:\\s*(?:pre|break-spaces)");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final int LONGEST_NAME = 100;

  /** Names of meta elements and the form labels that they correspond to. */
  private static final Map<String, String> META = Map.of("pubdate", "发布时间", "contentsource", "来源");

  @Override
  public Manuscript read(Path file) throws IOException, ImportException {
    String html = TextFile.read(file);
    ImportLimit.TAGS.require(html.chars().filter(c -> c == '<').count());
    Parser parser = Parser.htmlParser().setMaxDepth((int) ImportLimit.DEPTH.most());
    Document document = Jsoup.parse(html, parser);
    document.select(NOT_SHOWN).remove();
    Content content = new Content(file.toAbsolutePath().resolveSibling(""));
    content.read(document.body());
    content.endBlock();
    if (content.blocks.isEmpty()) {
      throw new ImportException("empty");
    }
    return new Manuscript(
        content.blocks,
        Manuscript.Origin.WEB_PAGE,
        title(document),
        stated(document),
        content.pictures.all(),
        List.of());
  }

  /** The first heading that is not the name of the site, else the page's own name. */
  private static Optional<String> title(Document document) {
    Matcher named = PAGE_AND_SITE.matcher(document.title());
    boolean both = named.matches();
    String page = both ? named.group(1).strip() : document.title();
    String site = both ? named.group(2).strip() : "";
    return document.select("h1, h2").stream()
        .map(heading -> heading.text().strip())
        .filter(text -> !text.isEmpty() && !text.equals(site))
        .findFirst()
        .or(() -> Optional.of(page).filter(text -> !text.isEmpty()));
  }

  private static List<FormLabel.Answer> stated(Document document) {
    List<FormLabel.Answer> stated = new ArrayList<>();
    for (Element meta : document.select("meta[name][content]")) {
      String asked = META.getOrDefault(meta.attr("name").toLowerCase(Locale.ROOT), "");
      String value = meta.attr("content").strip();
      FormLabel.of(asked)
          .filter(label -> !value.isEmpty())
          .ifPresent(label -> stated.add(new FormLabel.Answer(label, asked, value)));
    }
    return stated;
  }

  /** The content of a page while it is read. */
  private static final class Content {

    private final Path folder;
    private final TextBudget budget = new TextBudget();
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final PictureCollector pictures = new PictureCollector();
    private final StringBuilder current = new StringBuilder();
    private Setting setting = Setting.PARAGRAPH;
    private int heading;

    /** Whether line ends of the source are shown. */
    private boolean preformatted;

    Content(Path folder) {
      this.folder = folder;
    }

    private void read(Node node) throws ImportException {
      boolean outer = preformatted;
      preformatted |= node instanceof Element element && isPreformatted(element);
      int elements = 0;
      for (Node child : node.childNodes()) {
        if (child instanceof TextNode text) {
          text(text.getWholeText());
        } else if (child instanceof Element element) {
          element(element, ++elements);
        }
      }
      preformatted = outer;
    }

    private static boolean isPreformatted(Element element) {
      return element.normalName().equals("pre")
          || PREFORMATTED.matcher(element.attr("style")).find();
    }

    private void text(String text) throws ImportException {
      String[] lines = preformatted ? text.split("\\r?\\n", -1) : new String[] {text};
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          endBlock();
        }
        current.append(lines[i].replaceAll("[\\r\\n\\t]+", " "));
      }
    }

    /**
     * Reads an element.
     *
     * @param position among its sibling elements, from 1
     */
    private void element(Element element, int position) throws ImportException {
      String name = element.normalName();
      Setting outer = setting;
      if (name.equals("img")) {
        picture(element);
      } else if (name.equals("table")) {
        endBlock();
        table(element);
      } else if (HEADING.matcher(name).matches()) {
        endBlock();
        heading = name.charAt(1) - '0';
        read(element);
        endBlock();
        heading = 0;
      } else if (element.isBlock() || name.equals("br")) {
        endBlock();
        setting = setting(element, outer);
        if (name.equals("li") && setting == Setting.NUMBERED) {
          current.append(position).append(". ");
        }
        read(element);
        endBlock();
        setting = outer;
      } else {
        read(element);
      }
    }

    private static Setting setting(Element element, Setting outer) {
      return switch (element.normalName()) {
        case "li" ->
            element.parent() != null && element.parent().normalName().equals("ol")
                ? Setting.NUMBERED
                : Setting.POINT;
        case "blockquote" -> Setting.QUOTATION;
        default -> outer;
      };
    }

    private void table(Element table) throws ImportException {
      List<List<List<SourceBlock>>> rows = new ArrayList<>();
      for (Element row : table.select("tr")) {
        if (table.equals(row.closest("table"))) {
          List<List<SourceBlock>> cells = new ArrayList<>();
          for (Element cell : row.children()) {
            cells.add(cell(cell));
          }
          rows.add(cells);
        }
      }
      blocks.addAll(FormTable.blocks(rows, blocks.size() + 1));
    }

    private List<SourceBlock> cell(Element cell) throws ImportException {
      int before = blocks.size();
      read(cell);
      endBlock();
      List<SourceBlock> inner = blocks.subList(before, blocks.size());
      List<SourceBlock> own = List.copyOf(inner);
      inner.clear();
      return own;
    }

    private void picture(Element image) throws ImportException {
      endBlock();
      String source = image.attr("src");
      String description = image.attr("alt").strip();
      budget.spend(description);
      if (!source.startsWith("data:")) {
        String path = source.split("[?#]", 2)[0];
        String name = source.substring(0, Math.min(LONGEST_NAME, source.length()));
        String missing = description.isEmpty() ? name : name + "（" + description + "）";
        blocks.add(pictures.add(path, () -> saved(path), description, missing, blocks.size() + 1));
      }
    }

    /** Opens a picture saved with the page; links are resolved before its folder is checked. */
    private Optional<InputStream> saved(String path) throws IOException {
      Path file = folder.resolve(path).toRealPath();
      return file.startsWith(folder.toRealPath()) && Files.isRegularFile(file)
          ? Optional.of(Files.newInputStream(file))
          : Optional.empty();
    }

    private void endBlock() throws ImportException {
      String text = current.toString().replace('\u00A0', ' ').strip();
      current.setLength(0);
      if (text.isEmpty()) {
        return;
      }
      budget.paragraph();
      budget.spend(text);
      int number = blocks.size() + 1;
      blocks.add(
          heading > 0
              ? new SourceBlock.Heading(text, heading, number)
              : new SourceBlock.Text(text, setting, number));
    }
  }
}

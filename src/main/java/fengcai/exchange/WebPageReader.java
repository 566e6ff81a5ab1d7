package fengcai.exchange;

import fengcai.exchange.Line.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads saved web pages: what is shown, a line for each block. */
final class WebPageReader {

  private static final String NOT_SHOWN =
      "script, style, noscript, template, iframe, svg, nav, select, button, input, textarea,"
          + " [hidden], [style*=display:none], [style*=display: none]";

  /** What stands between the title and the site's name: 西山底社区_河北新闻网. */
  private static final String BEFORE_SITE = "_|—–-";

  private static final int LONGEST_NAME = 100;
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Map<String, FormLabel> SAID =
      Map.of("pubdate", FormLabel.PUBLISHED, "contentsource", FormLabel.SOURCE);

  private final SavedPictures saved;
  private final TextBudget budget = new TextBudget();
  private final List<Line> lines = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private Setting setting = Setting.PARAGRAPH;
  private int heading;

  private WebPageReader(Path folder) {
    this.saved = new SavedPictures(folder);
  }

  static Manuscript read(Path file) throws IOException, ImportFault {
    String html = PlainTextReader.decode(SourceFile.read(file));
    ImportLimit.TAGS.require(html.chars().filter(c -> c == '<').count());
    Parser parser = Parser.htmlParser().setMaxDepth((int) ImportLimit.DEPTH.most());
    Document document = Jsoup.parse(html, parser);
    document.select(NOT_SHOWN).remove();
    WebPageReader reader = new WebPageReader(file.toAbsolutePath().resolveSibling(""));
    reader.collect(document.body());
    reader.endLine();
    if (reader.lines.isEmpty()) {
      throw new ImportFault("empty");
    }
    return new Manuscript(
        reader.lines,
        Manuscript.Origin.WEB_PAGE,
        title(document),
        said(document),
        reader.pictures,
        List.of());
  }

  /** The first heading that is not the name of the site; without headings the page's own name. */
  private static Optional<String> title(Document document) {
    String whole = document.title();
    int end = whole.length() - 1;
    while (end >= 0 && BEFORE_SITE.indexOf(whole.charAt(end)) < 0) {
      end--;
    }
    String site = end < 0 ? "" : whole.substring(end + 1).strip();
    String page = end < 0 ? whole : whole.substring(0, end).strip();
    return document.select("h1, h2").stream()
        .map(heading -> heading.text().strip())
        .filter(text -> !text.isEmpty() && !text.equals(site))
        .findFirst()
        .or(() -> Optional.of(page).filter(text -> !text.isEmpty()));
  }

  private static Map<FormLabel, String> said(Document document) {
    Map<FormLabel, String> said = new EnumMap<>(FormLabel.class);
    for (Element meta : document.select("meta[name][content]")) {
      FormLabel label = SAID.get(meta.attr("name").toLowerCase(Locale.ROOT));
      if (label != null && !meta.attr("content").isBlank()) {
        said.put(label, meta.attr("content").strip());
      }
    }
    return said;
  }

  private void collect(Node node) throws ImportFault {
    int elements = 0;
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        current.append(text.getWholeText().replaceAll("[\\r\\n\\t]+", " "));
      } else if (child instanceof Element element) {
        element(element, ++elements);
      }
    }
  }

  /**
   * Reads an element.
   *
   * @param position among the elements beside it, from 1
   */
  private void element(Element element, int position) throws ImportFault {
    String name = element.normalName();
    if (name.equals("img")) {
      picture(element);
    } else if (name.equals("table")) {
      endLine();
      table(element);
    } else if (HEADINGS.contains(name)) {
      endLine();
      heading = name.charAt(1) - '0';
      collect(element);
      endLine();
      heading = 0;
    } else {
      boolean block = element.isBlock() || name.equals("br");
      Setting around = setting;
      if (block) {
        endLine();
        setting = setting(element, around);
      }
      if (name.equals("li") && setting == Setting.NUMBERED) {
        current.append(position).append(". ");
      }
      collect(element);
      if (block) {
        endLine();
        setting = around;
      }
    }
  }

  private static Setting setting(Element element, Setting around) {
    return switch (element.normalName()) {
      case "li" ->
          element.parent() != null && element.parent().normalName().equals("ol")
              ? Setting.NUMBERED
              : Setting.POINT;
      case "blockquote" -> Setting.QUOTATION;
      default -> around;
    };
  }

  /** Tables that set out a page are seen through; of others a form is told from a table. */
  private void table(Element table) throws ImportFault {
    List<List<List<Line>>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      if (table.equals(row.closest("table"))) {
        List<List<Line>> cells = new ArrayList<>();
        for (Element cell : row.children()) {
          cells.add(cell(cell));
        }
        rows.add(cells);
      }
    }
    lines.addAll(FormTable.lines(rows, lines.size() + 1));
  }

  private List<Line> cell(Element cell) throws ImportFault {
    int before = lines.size();
    collect(cell);
    endLine();
    List<Line> inner = lines.subList(before, lines.size());
    List<Line> own = List.copyOf(inner);
    inner.clear();
    return own;
  }

  /** A photo that was saved with the page; of any other its name. */
  private void picture(Element image) throws ImportFault {
    endLine();
    int number = lines.size() + 1;
    String source = image.attr("src");
    String words = image.attr("alt").strip();
    budget.spend(words);
    if (source.startsWith("data:")) {
      return;
    }
    Optional<Picture> picture = saved.read(source);
    if (picture.isPresent()) {
      ImportLimit.PICTURES.require(pictures.size() + 1);
      pictures.add(picture.get().described(words));
      lines.add(new Line.Photo(pictures.size() - 1, number));
    } else {
      String name = source.substring(0, Math.min(LONGEST_NAME, source.length()));
      lines.add(new Line.LostPhoto(words.isEmpty() ? name : name + "（" + words + "）", number));
    }
  }

  private void endLine() throws ImportFault {
    String text = current.toString().replace('\u00A0', ' ').strip();
    current.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    budget.paragraph();
    budget.spend(text);
    int number = lines.size() + 1;
    lines.add(
        heading > 0
            ? new Line.Heading(text, heading, number)
            : new Line.Text(text, setting, number));
  }
}

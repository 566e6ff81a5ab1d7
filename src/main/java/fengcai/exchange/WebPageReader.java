package fengcai.exchange;

import fengcai.exchange.Line.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern PREFORMATTED =
      Pattern.compile("(?i)white-space\\s*:\\s*(?:pre|break-spaces)");
  private static final Pattern LINE_END = Pattern.compile("\\r?\\n");
  private static final int LONGEST_NAME = 100;
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Names of meta elements, each with the label that a form has for it. */
  private static final Map<String, String> STATED =
      Map.of("pubdate", "发布时间", "contentsource", "来源");

  private final SavedPictures saved;
  private final TextBudget budget = new TextBudget();
  private final List<Line> lines = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private Setting setting = Setting.PARAGRAPH;
  private int heading;

  /** Whether the ends of lines in the file are shown as such. */
  private boolean keepsLines;

  private WebPageReader(Path folder) {
    this.saved = new SavedPictures(folder);
  }

  static Manuscript read(Path file) throws IOException, ImportFault {
    String html = PlainTextReader.decode(ImportedFile.read(file));
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
        stated(document),
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

  private static List<FormLabel.Answer> stated(Document document) {
    List<FormLabel.Answer> stated = new ArrayList<>();
    for (Element meta : document.select("meta[name][content]")) {
      String asked = STATED.getOrDefault(meta.attr("name").toLowerCase(Locale.ROOT), "");
      String value = meta.attr("content").strip();
      FormLabel.of(asked)
          .filter(label -> !value.isEmpty())
          .ifPresent(label -> stated.add(new FormLabel.Answer(label, asked, value)));
    }
    return stated;
  }

  private void collect(Node node) throws ImportFault {
    boolean around = keepsLines;
    keepsLines = around || (node instanceof Element element && isPreformatted(element));
    int elements = 0;
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        words(text.getWholeText());
      } else if (child instanceof Element element) {
        element(element, ++elements);
      }
    }
    keepsLines = around;
  }

  private static boolean isPreformatted(Element element) {
    return element.normalName().equals("pre") || PREFORMATTED.matcher(element.attr("style")).find();
  }

  private void words(String text) throws ImportFault {
    String[] all = keepsLines ? LINE_END.split(text, -1) : new String[] {text};
    for (int i = 0; i < all.length; i++) {
      if (i > 0) {
        endLine();
      }
      current.append(all[i].replaceAll("[\\r\\n\\t]+", " "));
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

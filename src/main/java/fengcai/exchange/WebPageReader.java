package fengcai.exchange;

import fengcai.exchange.Line.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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

/** Reads saved web pages: what is shown, a line for each block. */
final class WebPageReader {

  private static final String NOT_SHOWN =
      "script, style, noscript, template, iframe, svg, nav, select, button, input, textarea,"
          + " [hidden], [style*=display:none], [style*=display: none]";

  /** The site's name behind the title: 西山底社区_河北新闻网. */
  private static final Pattern SITE_NAME = Pattern.compile("\\s*[_|—–-]\\s*([^_|—–-]*)$");

  private static final Pattern PREFORMATTED =
      Pattern.compile("(?i)white-space\\s*:\\s*(?:pre|break-spaces)");
  private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Names of meta elements, each with the label that a form has for it. */
  private static final Map<String, String> STATED =
      Map.of("pubdate", "发布时间", "contentsource", "来源");

  private final Path folder;
  private final List<Line> lines = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private Setting setting = Setting.PARAGRAPH;
  private int heading;

  /** Whether the ends of lines in the file are shown as such. */
  private boolean keepsLines;

  private WebPageReader(Path folder) {
    this.folder = folder;
  }

  static Manuscript read(Path file) throws IOException, ImportFault {
    Document document = Jsoup.parse(PlainTextReader.decode(Files.readAllBytes(file)));
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
    var siteName = SITE_NAME.matcher(document.title());
    String site = siteName.find() ? siteName.group(1).strip() : "";
    String page = siteName.replaceFirst("").strip();
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

  private void collect(Node node) {
    boolean around = keepsLines;
    keepsLines = around || (node instanceof Element element && isPreformatted(element));
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        words(text.getWholeText());
      } else if (child instanceof Element element) {
        element(element);
      }
    }
    keepsLines = around;
  }

  private static boolean isPreformatted(Element element) {
    return element.normalName().equals("pre") || PREFORMATTED.matcher(element.attr("style")).find();
  }

  private void words(String text) {
    String[] all = keepsLines ? LINE_END.split(text, -1) : new String[] {text};
    for (int i = 0; i < all.length; i++) {
      if (i > 0) {
        endLine();
      }
      current.append(all[i].replaceAll("[\\r\\n\\t]+", " "));
    }
  }

  private void element(Element element) {
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
        current.append(element.elementSiblingIndex() + 1).append(". ");
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
  private void table(Element table) {
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

  private List<Line> cell(Element cell) {
    int before = lines.size();
    collect(cell);
    endLine();
    List<Line> inner = lines.subList(before, lines.size());
    List<Line> own = List.copyOf(inner);
    inner.clear();
    return own;
  }

  /** A photo that was saved with the page; of any other its name. */
  private void picture(Element image) {
    endLine();
    int number = lines.size() + 1;
    String source = image.attr("src");
    String words = image.attr("alt").strip();
    Optional<byte[]> saved = saved(source);
    if (saved.isPresent()) {
      String ending = source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      pictures.add(new Picture(saved.get(), ending, words));
      lines.add(new Line.Photo(pictures.size() - 1, number));
    } else if (!source.startsWith("data:")) {
      lines.add(new Line.LostPhoto(words.isEmpty() ? source : source + "（" + words + "）", number));
    }
  }

  private Optional<byte[]> saved(String source) {
    try {
      Path file = folder.resolve(source.replaceFirst("[?#].*$", "")).normalize();
      return file.startsWith(folder) && Files.isRegularFile(file)
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (InvalidPathException | IOException elsewhere) {
      return Optional.empty();
    }
  }

  private void endLine() {
    String text = current.toString().replace('\u00A0', ' ').strip();
    current.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    int number = lines.size() + 1;
    lines.add(
        heading > 0
            ? new Line.Heading(text, heading, number)
            : new Line.Text(text, setting, number));
  }
}

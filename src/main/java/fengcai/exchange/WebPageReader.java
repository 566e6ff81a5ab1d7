package fengcai.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads saved web pages: what is shown, a line for each block. */
final class WebPageReader {

  private static final String NOT_SHOWN =
      "script, style, noscript, template, iframe, form, svg, nav, select, button, [hidden],"
          + " [style*=display:none], [style*=display: none]";

  /** The site's name behind the title: 西山底社区_河北新闻网. */
  private static final Pattern SITE_NAME = Pattern.compile("\\s*[_|—–-]\\s*[^_|—–-]*$");

  private final List<Manuscript.Line> lines = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  private WebPageReader() {}

  static Manuscript read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Document document = Jsoup.parse(PlainTextReader.decode(bytes));
    document.select(NOT_SHOWN).remove();
    WebPageReader reader = new WebPageReader();
    reader.collect(document.body());
    reader.endLine();
    Element heading = document.selectFirst("h1");
    String title =
        heading == null
            ? SITE_NAME.matcher(document.title()).replaceFirst("").strip()
            : heading.text().strip();
    return new Manuscript(reader.lines, Optional.of(title).filter(t -> !t.isEmpty()), List.of());
  }

  private void collect(Node node) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        current.append(text.getWholeText().replaceAll("[\\r\\n\\t]+", " "));
      } else if (child instanceof Element element) {
        boolean block = element.isBlock() || element.normalName().equals("br");
        if (block) {
          endLine();
        }
        if (element.normalName().equals("tr")) {
          row(element);
        } else {
          collect(element);
        }
        if (block) {
          endLine();
        }
      }
    }
  }

  /** A row of two cells is a label and what it says. */
  private void row(Element row) {
    List<Element> cells = row.children();
    for (int i = 0; i < cells.size(); i++) {
      boolean label =
          i % 2 == 0 && i + 1 < cells.size() && FormLabel.of(cells.get(i).text()).isPresent();
      collect(cells.get(i));
      if (label) {
        current.append('：');
      } else {
        endLine();
      }
    }
  }

  private void endLine() {
    String text = current.toString().replace('\u00A0', ' ').strip();
    current.setLength(0);
    if (!text.isEmpty()) {
      lines.add(Manuscript.Line.of(text, lines.size() + 1));
    }
  }
}

package fengcai.exchange;

import fengcai.exchange.OfficePackage.Relationship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The pictures of a Word file; each part of it numbers its own. */
final class WordPictures {

  private final OfficePackage file;
  private final Map<String, Map<String, Relationship>> links = new HashMap<>();
  private final Map<String, Picture> read = new HashMap<>();
  private final List<Picture> shown = new ArrayList<>();

  WordPictures(OfficePackage file) {
    this.file = file;
  }

  /** All that are shown, by the index that lines know them by. */
  List<Picture> all() {
    return shown;
  }

  /**
   * A picture as a line.
   *
   * @param part the part that shows it
   * @param element that names it
   * @param words its description
   */
  Line photo(String part, Element element, String words, int number) throws ImportFault {
    if (!links.containsKey(part)) {
      links.put(part, file.relationships(part));
    }
    String id = WordXml.attribute(element, "embed") + WordXml.attribute(element, "id");
    Optional<Relationship> link = Optional.ofNullable(links.get(part)).map(all -> all.get(id));
    Optional<Picture> picture = link.flatMap(each -> read(each.target()));
    if (picture.isEmpty()) {
      return new Line.LostPhoto(words, number);
    }
    ImportLimit.PICTURES.require(shown.size() + 1);
    shown.add(picture.get().described(words));
    return new Line.Photo(shown.size() - 1, number);
  }

  private Optional<Picture> read(String part) {
    Optional<Picture> before = Optional.ofNullable(read.get(part));
    Optional<Picture> picture = before.or(() -> file.picture(part));
    picture.ifPresent(each -> read.put(part, each));
    return picture;
  }
}

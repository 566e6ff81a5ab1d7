package fengcai.html;

import fengcai.page.Address;
import fengcai.picture.Picture;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.Optional;
import java.util.function.Function;

/** Pictures of one page, for templates: each with its measures and the copies there are of it. */
public final class Images {

  /** Which copy serves a reader who lets the browser decide by nothing else. */
  private static final int USUAL = 960;

  /** How wide a picture stands on a page, in the words of the attribute {@code sizes}. */
  private enum Place {
    LEAD("(max-width: 48rem) 100vw, 40rem"),
    CARD("(max-width: 40rem) 100vw, 22rem"),
    TEXT("(max-width: 40rem) 100vw, 38rem");

    private final String sizes;

    Place(String sizes) {
      this.sizes = sizes;
    }
  }

  private final Address page;
  private final Function<String, Optional<Picture>> pictures;

  Images(Address page, Function<String, Optional<Picture>> pictures) {
    this.page = page;
    this.pictures = pictures;
  }

  /** A picture at the head of a page, which is seen at once. */
  public TemplateHTMLOutputModel lead(String src, String alt) {
    return Markup.of(img(src, alt, Place.LEAD));
  }

  public TemplateHTMLOutputModel card(String src, String alt) {
    return Markup.of(img(src, alt, Place.CARD));
  }

  public TemplateHTMLOutputModel plain(String src, String alt) {
    return Markup.of(inText(src, alt));
  }

  String inText(String src, String alt) {
    return img(src, alt, Place.TEXT);
  }

  /** What shows a page to those who share it: the copy that is best known, by its own address. */
  public Optional<String> shared(String src) {
    return pictures.apply(src).map(picture -> usual(src, picture).published());
  }

  private String img(String src, String alt, Place place) {
    Optional<Picture> picture = pictures.apply(src);
    Address usual = picture.map(p -> usual(src, p)).orElseGet(() -> new Address(src));
    StringBuilder html = new StringBuilder("<img");
    attribute(html, "src", usual.relativeFrom(page));
    picture
        .filter(p -> !p.copies().isEmpty())
        .ifPresent(
            p -> {
              attribute(html, "srcset", srcset(src, p));
              attribute(html, "sizes", place.sizes);
            });
    picture.ifPresent(
        p -> {
          attribute(html, "width", String.valueOf(p.width()));
          attribute(html, "height", String.valueOf(p.height()));
        });
    attribute(html, "alt", alt);
    if (place != Place.LEAD) {
      attribute(html, "loading", "lazy");
    }
    return html.append(" decoding=\"async\">").toString();
  }

  private static Address usual(String src, Picture picture) {
    return picture.copies().contains(USUAL) ? Address.resized(src, USUAL) : new Address(src);
  }

  /** The picture itself only where no copy comes near it: what a camera takes is far too much. */
  private String srcset(String src, Picture picture) {
    StringBuilder set = new StringBuilder();
    for (int width : picture.copies()) {
      set.append(Address.resized(src, width).relativeFrom(page)).append(' ').append(width);
      set.append("w, ");
    }
    int largest = picture.copies().getLast();
    boolean near = picture.width() > 2 * largest || largest >= 1600;
    return near
        ? set.substring(0, set.length() - 2)
        : set + new Address(src).relativeFrom(page) + " " + picture.width() + "w";
  }

  private static void attribute(StringBuilder html, String name, String value) {
    html.append(' ').append(name).append("=\"").append(Escape.text(value)).append('"');
  }
}

package fengcai.html;

import fengcai.html.template.Markup;
import fengcai.picture.format.Picture;
import fengcai.plan.element.Address;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.Optional;
import java.util.function.Function;

/** Photos of one page, for templates, with their sizes and resized copies. */
public final class Images {

  /** The width of the copy in the attribute {@code src}. */
  private static final int USUAL = 960;

  /**
   * The width of a photo on a page as the attribute {@code sizes} has it. Its em are 16 pixels,
   * whatever the style sheet makes of them; it follows the columns of {@code site.css}.
   */
  private enum Place {
    LEAD("(max-width: 48em) 100vw, 43em"),
    CARD("(max-width: 43.2em) 100vw, 30em"),
    TEXT("(max-width: 45em) 100vw, 43em");

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

  /** A photo at the head of a page, loaded at once. */
  public TemplateHTMLOutputModel lead(String src, String alt) {
    return Markup.of(img(src, alt, Place.LEAD));
  }

  public TemplateHTMLOutputModel card(String src, String alt) {
    return Markup.of(img(src, alt, Place.CARD));
  }

  /** One of a row of photos. */
  public TemplateHTMLOutputModel plain(String src, String alt) {
    return Markup.of(img(src, alt, Place.CARD));
  }

  String inText(String src, String alt) {
    return img(src, alt, Place.TEXT);
  }

  /** The address of the copy that is shown where the page is shared. */
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

  /** All copies and the photo itself. */
  private String srcset(String src, Picture picture) {
    StringBuilder set = new StringBuilder();
    for (int width : picture.copies()) {
      set.append(Address.resized(src, width).relativeFrom(page)).append(' ').append(width);
      set.append("w, ");
    }
    set.append(new Address(src).relativeFrom(page)).append(' ').append(picture.width());
    return set.append('w').toString();
  }

  private static void attribute(StringBuilder html, String name, String value) {
    html.append(' ').append(name).append("=\"").append(Escape.text(value)).append('"');
  }
}

package fengcai.report.layout;

import fengcai.model.document.Photo;
import fengcai.plan.element.Phrases;
import fengcai.report.box.Box;
import fengcai.report.box.Boxes;
import fengcai.report.box.Media;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.font.FontRole;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import fengcai.report.typeset.Line;
import fengcai.report.typeset.LineAlignment;
import fengcai.report.typeset.TextSetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Image;

/** Lays out photos with their captions. */
public final class PhotoLayout {

  private static final double HIGHEST = 0.42;

  /** The least resolution in print, in dots per inch. */
  private static final double LEAST_RESOLUTION = 150;

  private static final double POINTS_PER_INCH = 72;
  private static final double CAPTION_LEADING = 1.5;
  private static final double GUTTER = 12;

  /** The space between a photo and its caption. */
  private static final double AIR = 4;

  /** The least part of its height to which a photo may shrink to stay on its page. */
  private static final double LEAST = 0.5;

  private final Theme theme;
  private final TextSetter text;
  private final Phrases phrases;
  private final Media media;

  PhotoLayout(Theme theme, TextSetter text, Phrases phrases, Media media) {
    this.theme = theme;
    this.text = text;
    this.phrases = phrases;
    this.media = media;
  }

  public void set(VerticalList flow, Photo photo, StructureElement parent, TextArea area) {
    flow.space(area.leading() * 0.6);
    flow.add(slab(photo, parent, area, HIGHEST * theme.paper().depth()));
    flow.space(area.leading() * 0.6);
  }

  /** Photos in two columns; an odd last one stands alone. */
  public void grid(VerticalList flow, List<Photo> photos, StructureElement parent, TextArea area) {
    double half = (area.measure() - GUTTER) / 2;
    flow.space(area.leading() * 0.5);
    for (int i = 0; i < photos.size(); i += 2) {
      if (i + 1 == photos.size()) {
        set(flow, photos.get(i), parent, area);
        return;
      }
      Box left = slab(photos.get(i), parent, area.narrowed(0, half + GUTTER), half);
      Box right = slab(photos.get(i + 1), parent, area.narrowed(half + GUTTER, 0), half);
      flow.add(Boxes.beside(left, right));
      flow.space(area.leading() * 0.6);
    }
  }

  private Box slab(Photo photo, StructureElement parent, TextArea area, double highest) {
    Picture picture =
        new Picture(
            media.read(photo.src()).map(bytes -> image(photo, bytes)),
            parent.child("Figure", new StructureElement.Attribute.Alt(photo.alt())),
            caption(photo, parent, area),
            area);
    return picture.slab(
        theme.sizes().small(),
        picture
            .image()
            .map(i -> Math.min(area.measure() * i.getHeight() / i.getWidth(), highest))
            .map(height -> Math.min(height, picture.sharpest()))
            .orElse(0.0));
  }

  /** A photo with the lines of its caption. */
  private record Picture(
      Optional<Image> image, StructureElement figure, List<Line> caption, TextArea area) {

    /** The greatest height at which the image has the least resolution. */
    double sharpest() {
      return image.map(i -> i.getHeight() * POINTS_PER_INCH / LEAST_RESOLUTION).orElse(0.0);
    }

    /** The slab for an image height; {@code small} is the caption's font size. */
    Box slab(double small, double height) {
      double width = image.map(i -> height * i.getWidth() / i.getHeight()).orElse(0.0);
      double leading = small * CAPTION_LEADING;
      double below = (caption.isEmpty() ? 0 : AIR) + caption.size() * leading;
      return new Box(
          height + below,
          0,
          false,
          Optional.empty(),
          (canvas, top) -> {
            double left = area.left() + (area.measure() - width) / 2;
            image.ifPresent(i -> canvas.image(figure, i, left, top, width, height));
            double baseline = top + height + AIR + TextArea.baseline(leading, small);
            for (int i = 0; i < caption.size(); i++) {
              canvas.line(caption.get(i), area.left(), baseline + i * leading);
            }
          },
          Optional.of(
              new Box.Shrinking(LEAST * height + below, lower -> slab(small, lower - below))));
    }
  }

  private List<Line> caption(Photo photo, StructureElement parent, TextArea area) {
    String words =
        photo
            .caption()
            .map(
                caption ->
                    photo
                        .credit()
                        .map(credit -> phrases.of("photo.caption", caption, credit))
                        .orElse(caption))
            .or(() -> photo.credit().map(credit -> phrases.of("photo.credit", credit)))
            .orElse("");
    Style style = Style.of(FontRole.BODY, theme.sizes().small(), theme.palette().quiet());
    return text.set(words, style, parent.child("P"), area.measure(), LineAlignment.CENTER);
  }

  private static Image image(Photo photo, byte[] bytes) {
    try {
      return Image.getInstance(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(photo.src(), e);
    }
  }
}

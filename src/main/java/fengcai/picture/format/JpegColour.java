package fengcai.picture.format;

import fengcai.picture.format.PictureProblem.Reason;
import java.awt.color.ColorSpace;
import java.util.List;
import java.util.Optional;

/** The colour model of a JPEG file's components. */
enum JpegColour {
  GRAY(ColorSpace.TYPE_GRAY),
  YCC(ColorSpace.TYPE_RGB),
  RGB(ColorSpace.TYPE_RGB),
  CMYK(ColorSpace.TYPE_CMYK),
  YCCK(ColorSpace.TYPE_CMYK);

  private static final List<Integer> RGB_LETTERS = List.of((int) 'R', (int) 'G', (int) 'B');

  private final int type;

  JpegColour(int type) {
    this.type = type;
  }

  /** The matching type of colour profiles, a constant of {@link ColorSpace}. */
  int type() {
    return type;
  }

  boolean isInk() {
    return type == ColorSpace.TYPE_CMYK;
  }

  /** The colour transform in an Adobe segment (ITU-T T.872, 6.5.3). */
  int transform() {
    return switch (this) {
      case GRAY, RGB, CMYK -> 0;
      case YCC -> 1;
      case YCCK -> 2;
    };
  }

  /**
   * Finds the model as browsers do: by JFIF, else Adobe's transform, else component identifiers.
   *
   * @param adobe the transform of the Adobe segment
   */
  static JpegColour of(List<Integer> components, Optional<?> jfif, Optional<Integer> adobe)
      throws UnusablePictureException {
    return switch (components.size()) {
      case 1 -> GRAY;
      case 3 -> {
        boolean rgb =
            jfif.isEmpty()
                && adobe.map(transform -> transform == 0).orElse(components.equals(RGB_LETTERS));
        yield rgb ? RGB : YCC;
      }
      case 4 -> adobe.orElse(0) == 0 ? CMYK : YCCK;
      default -> throw new UnusablePictureException(Reason.UNREADABLE);
    };
  }
}

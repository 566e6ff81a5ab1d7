package fengcai.exchange;

import fengcai.picture.Inspection;
import fengcai.picture.PictureFault;
import java.util.Optional;

/**
 * Decodes the pictures of one file to see whether pages can show them, as long as that is quick.
 */
final class PictureInspection {

  /** Of all pictures of a file: what is decoded within seconds. */
  private static final long MOST_PIXELS_TOGETHER = 1_000_000_000;

  private long pixels;

  /** What a picture was found to be. */
  enum Outcome {
    SOUND,
    BROKEN,
    TOO_LARGE
  }

  Outcome of(Picture picture) {
    pixels += Inspection.pixels(picture.bytes());
    if (picture.isTooLarge() || pixels > MOST_PIXELS_TOGETHER) {
      return Outcome.TOO_LARGE;
    }
    Optional<PictureFault> fault = Inspection.fault("photo." + picture.ending(), picture.bytes());
    if (fault.isEmpty()) {
      return Outcome.SOUND;
    }
    return fault.get().reason() == PictureFault.Reason.TOO_LARGE
        ? Outcome.TOO_LARGE
        : Outcome.BROKEN;
  }
}

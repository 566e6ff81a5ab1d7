package fengcai.edit;

import fengcai.io.IoFailure;
import fengcai.io.UnsafePathException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Failures of files as the page tells them. */
final class FileFault {

  private FileFault() {}

  /**
   * A file that could not be read.
   *
   * @param file its path from the content folder
   */
  static EditFault reading(IOException failure, String file) {
    return failure instanceof UnsafePathException unsafe
        ? new EditFault(key(unsafe.reason()), file)
        : new EditFault("unread", file);
  }

  /** A file that could not be written, and is as it was. */
  static EditFault writing(IOException failure, Path path, String file) {
    return failure instanceof UnsafePathException unsafe
        ? new EditFault(key(unsafe.reason()), file)
        : new EditFault(key(IoFailure.ofWriting(failure, path)), file);
  }

  private static String key(Enum<?> reason) {
    return "file-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package fengcai.edit;

import fengcai.io.IoFailure;
import fengcai.io.UnsafePathException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Maps failed file accesses to messages. */
final class FileProblems {

  private FileProblems() {}

  /**
   * A failure to read a file.
   *
   * @param file its path from the content folder
   */
  static EditException reading(IOException failure, String file) {
    return failure instanceof UnsafePathException unsafe
        ? new EditException(key(unsafe.reason()), file)
        : new EditException("unread", file);
  }

  /** A failure to write a file, which is unchanged. */
  static EditException writing(IOException failure, Path path, String file) {
    return failure instanceof UnsafePathException unsafe
        ? new EditException(key(unsafe.reason()), file)
        : new EditException(key(IoFailure.ofWriting(failure, path)), file);
  }

  private static String key(Enum<?> reason) {
    return "file-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

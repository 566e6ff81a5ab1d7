package fengcai.exchange.record;

import java.io.IOException;
import java.util.List;

/** A file of the content folder that could not be written, possibly after others were. */
public final class UnwrittenException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<String> written;

  UnwrittenException(String file, List<String> written, IOException cause) {
    super(file, cause);
    this.file = file;
    this.written = List.copyOf(written);
  }

  /** The path in the content folder. */
  public String file() {
    return file;
  }

  /** The files of the same import that are complete. */
  public List<String> written() {
    return written;
  }
}

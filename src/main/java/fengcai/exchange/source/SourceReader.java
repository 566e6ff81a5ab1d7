package fengcai.exchange.source;

import java.io.IOException;
import java.nio.file.Path;

/** Reads files of one format. {@code ImportFormats} lists the readers by file name extension. */
public interface SourceReader {

  /**
   * Reads a file.
   *
   * @throws ImportException if the file is empty, broken or exceeds an {@link ImportLimit}
   */
  SourceContent read(Path file) throws IOException, ImportException;
}

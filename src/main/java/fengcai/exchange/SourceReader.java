package fengcai.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** Reads files of one format. {@link Importer} lists the readers by file name extension. */
interface SourceReader {

  /**
   * Reads a file.
   *
   * @throws ImportFault if the file is empty, broken or exceeds an {@link ImportLimit}
   */
  Source read(Path file) throws IOException, ImportFault;
}

package fengcai.build.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A temporary file to which bytes are appended and from which they are read back, by any number of
 * threads. It is deleted when it is closed or the process ends, however it ends; only its owner may
 * read it, since texts of drafts are in it.
 */
final class Spool implements AutoCloseable {

  private final FileChannel file;
  private final AtomicLong end = new AtomicLong();

  /** Where some bytes are. */
  record Place(long offset, int length) {}

  private Spool(FileChannel file) {
    this.file = file;
  }

  /** Creates a spool in a folder. */
  static Spool in(Path folder) throws IOException {
    Path path = Files.createTempFile(folder, ".fengcai-", ".spool");
    return new Spool(
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  Place append(ByteBuffer bytes) throws IOException {
    int length = bytes.remaining();
    long offset = end.getAndAdd(length);
    for (long at = offset; bytes.hasRemaining(); ) {
      at += file.write(bytes, at);
    }
    return new Place(offset, length);
  }

  ByteBuffer read(Place place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    for (long at = place.offset(); bytes.hasRemaining(); ) {
      int read = file.read(bytes, at);
      if (read < 0) {
        throw new EOFException();
      }
      at += read;
    }
    return bytes.flip();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

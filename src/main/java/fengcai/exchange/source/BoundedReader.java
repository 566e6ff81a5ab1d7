package fengcai.exchange.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Decodes XML up to a limit. To the parser the text ends there; the limit is kept for the message,
 * since the parser reports an unexpected end.
 */
final class BoundedReader extends FilterReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ImportLimit limit;
  private final Budget budget;
  private long read;
  private Optional<ImportException> exceeded = Optional.empty();

  /** Characters that all parts of a file may have together. */
  interface Budget {
    void spend(int characters) throws ImportException;
  }

  /**
   * Opens a text.
   *
   * @throws IOException if its beginning cannot be decoded
   */
  BoundedReader(InputStream in, Charset charset, ImportLimit limit, Budget budget)
      throws IOException {
    super(new PushbackReader(new InputStreamReader(in, charset.newDecoder())));
    this.limit = limit;
    this.budget = budget;
    int first = super.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      ((PushbackReader) this.in).unread(first);
    }
  }

  /** The limit that ended the text; empty if it was read to its end. */
  Optional<ImportException> exceeded() {
    return exceeded;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (exceeded.isPresent()) {
      return -1;
    }
    try {
      int count = super.read(target, from, length);
      if (count > 0) {
        limit.require(read += count);
        budget.spend(count);
      }
      return count;
    } catch (ImportException fault) {
      exceeded = Optional.of(fault);
      return -1;
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }
}

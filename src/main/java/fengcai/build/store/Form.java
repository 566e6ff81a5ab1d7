package fengcai.build.store;

import java.nio.ByteBuffer;

/** How the values of one type are written as bytes and read back. */
interface Form {

  void write(Object value, Sink out);

  /** Reads what {@link #write} wrote; on other bytes, fails with a {@link RuntimeException}. */
  Object read(ByteBuffer in);
}

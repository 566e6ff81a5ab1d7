package fengcai.io;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Exchanges two folders of one file system in a single atomic step, so that there is no instant at
 * which one of the names is missing: {@code renameat2} on Linux, {@code renamex_np} on macOS.
 */
public final class FolderExchange {

  /** {@code RENAME_EXCHANGE} of Linux, {@code RENAME_SWAP} of macOS. */
  private static final int EXCHANGE = 2;

  /** {@code AT_FDCWD}; not used by absolute paths. */
  private static final int NO_FOLDER = -100;

  private FolderExchange() {}

  /** The C library of Linux (glibc 2.28 or newer). */
  private interface Linux extends Library {
    int renameat2(int fromFolder, byte[] from, int toFolder, byte[] to, int flags)
        throws LastErrorException;
  }

  /** The C library of macOS. */
  private interface MacOs extends Library {
    int renamex_np(byte[] from, byte[] to, int flags) throws LastErrorException;
  }

  /**
   * Exchanges the two.
   *
   * @param one an absolute path, as the other
   * @return whether it was done; false where system, file system or permissions do not allow it,
   *     and then nothing has changed
   */
  public static boolean exchange(Path one, Path other) {
    try {
      if (Platform.isLinux()) {
        return Native.load("c", Linux.class)
                .renameat2(NO_FOLDER, bytes(one), NO_FOLDER, bytes(other), EXCHANGE)
            == 0;
      }
      return Platform.isMac()
          && Native.load("c", MacOs.class).renamex_np(bytes(one), bytes(other), EXCHANGE) == 0;
    } catch (LastErrorException | LinkageError e) {
      return false;
    }
  }

  /** The path as a C string, in the encoding in which the JVM itself hands paths to the system. */
  private static byte[] bytes(Path path) {
    Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    byte[] text = path.toString().getBytes(charset);
    return Arrays.copyOf(text, text.length + 1);
  }
}

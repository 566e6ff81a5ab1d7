package fengcai.io;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Atomically exchanges two folders of one file system: {@code renameat2} on Linux, {@code
 * renamex_np} on macOS.
 */
public final class FolderExchange {

  /** {@code RENAME_EXCHANGE} of Linux, {@code RENAME_SWAP} of macOS. */
  private static final int EXCHANGE = 2;

  /** {@code AT_FDCWD}; ignored for absolute paths. */
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
   * Exchanges two folders, given by absolute paths.
   *
   * @return false if the system, the file system or permissions do not allow it; nothing has
   *     changed then
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

  /** The path as a C string in the encoding that the JVM uses for paths. */
  private static byte[] bytes(Path path) {
    Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    byte[] text = path.toString().getBytes(charset);
    return Arrays.copyOf(text, text.length + 1);
  }
}

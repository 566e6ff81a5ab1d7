package fengcai.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Kinds of files by the endings of their names, and what to do about those that are not read. */
final class FileKind {

  private static final Set<String> OFFICE_XML = Set.of("docx", "xlsx");

  /** What a message advises, by the ending of the file's name. */
  private static final Map<String, Set<String>> ADVICE =
      Map.of(
          "word", Set.of("doc", "dot", "docm", "dotx", "wps", "wpt", "rtf", "odt"),
          "excel", Set.of("xls", "xlsm", "xlsb", "xltx", "et", "ett", "ods"),
          "slides", Set.of("ppt", "pptx", "pps", "ppsx", "dps", "odp"),
          "print", Set.of("pdf", "ofd", "xps", "caj"),
          "page", Set.of("mht", "mhtml", "xhtml"),
          "text", Set.of("md", "markdown"),
          "picture",
              Set.of("jpg", "jpeg", "png", "gif", "bmp", "webp", "heic", "tif", "tiff", "svg"),
          "archive", Set.of("zip", "rar", "7z", "tar", "gz", "tgz"));

  /** How the container begins in which Office keeps encrypted files, and old ones. */
  private static final byte[] CONTAINER = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** The entry of such a container that has the encrypted file (MS-OFFCRYPTO 2.3.4.4). */
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private FileKind() {}

  /** Whether a file of this kind may be encrypted with a password. */
  static boolean isOfficeXml(String ending) {
    return OFFICE_XML.contains(ending);
  }

  /** Whether Office asks for a password before it opens a file. */
  static boolean isEncrypted(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Arrays.equals(in.readNBytes(CONTAINER.length), CONTAINER) && contains(in, ENCRYPTED);
    }
  }

  /** No part of the pattern but its first byte begins as it does, so that one pass is enough. */
  private static boolean contains(InputStream in, byte[] pattern) throws IOException {
    int matched = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      matched = (byte) next == pattern[matched] ? matched + 1 : (byte) next == pattern[0] ? 1 : 0;
      if (matched == pattern.length) {
        return true;
      }
    }
    return false;
  }

  /** What to do about a file that is not read, as the last part of a message's key. */
  static String advice(String ending) {
    return ADVICE.entrySet().stream()
        .filter(entry -> entry.getValue().contains(ending))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("other");
  }
}

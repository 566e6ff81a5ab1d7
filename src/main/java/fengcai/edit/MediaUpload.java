package fengcai.edit;

import fengcai.content.source.FileNames;
import fengcai.io.AtomicFile;
import fengcai.io.ContainedPath;
import fengcai.picture.Inspection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Saves pictures to {@code media/} under names that are valid in URLs. */
final class MediaUpload {

  private static final String FOLDER = "media/";
  private static final List<String> ENDINGS = List.of("jpg", "jpeg", "png");

  /** The longest name in bytes of UTF-8: 36 Chinese characters. */
  private static final int STEM_BYTES = 110;

  private final Path content;
  private final ContentLock lock;

  MediaUpload(Path content, ContentLock lock) {
    this.content = content;
    this.lock = lock;
  }

  /** Saves a picture and returns its path; never overwrites a file. */
  String save(String name, byte[] bytes) throws EditException {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (dot < 0 || !ENDINGS.contains(ending) || !isPicture(name, bytes)) {
      throw new EditException("picture", name);
    }
    String stem = stem(name.substring(0, dot));
    if (FileNames.isReserved(stem)) {
      throw new EditException("name-device", name);
    }
    return lock.alone(() -> write(stem, ending, bytes));
  }

  private String write(String stem, String ending, byte[] bytes) throws EditException {
    String file = FOLDER + stem + "." + ending;
    try {
      ContainedPath.of(content, file);
      Set<String> taken = FreeNames.taken(content.resolve(FOLDER));
      for (int i = 2; taken.contains(FreeNames.folded(file.substring(FOLDER.length()))); i++) {
        file = FOLDER + stem + "-" + i + "." + ending;
      }
      AtomicFile.write(ContainedPath.of(content, file), bytes);
      return file;
    } catch (IOException e) {
      throw FileProblems.writing(e, content.resolve(file), file);
    }
  }

  /** A name of letters, digits, hyphens and underscores, of limited length. */
  private static String stem(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    int end = plain.length();
    while (bytes(plain.substring(0, end)) > STEM_BYTES) {
      end = plain.offsetByCodePoints(end, -1);
    }
    String trimmed = plain.substring(0, end).replaceAll("^[-_]+|[-_]+$", "");
    return trimmed.isEmpty() ? "tupian" : trimmed;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean isPicture(String name, byte[] bytes) {
    return Inspection.fault(name, bytes).isEmpty();
  }
}

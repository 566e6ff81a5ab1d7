package fengcai.edit;

import fengcai.picture.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Takes pictures into {@code media/}, under names that work in addresses. */
final class MediaUpload {

  private static final List<String> ENDINGS = List.of("jpg", "jpeg", "png");

  private final Path folder;

  MediaUpload(Path content) {
    this.folder = content.resolve("media");
  }

  /** The path of the picture as records name it; one that is there is never overwritten. */
  String save(String name, byte[] bytes) throws EditFault {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (dot < 0 || !ENDINGS.contains(ending) || !isPicture(name, bytes)) {
      throw new EditFault("picture", name);
    }
    String stem = name.substring(0, dot).replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    String base = stem.replaceAll("^[-_]+|[-_]+$", "");
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, ".", ".part");
      try {
        Files.write(part, bytes);
        for (int i = 1; ; i++) {
          String file = (base.isEmpty() ? "tupian" : base) + (i == 1 ? "" : "-" + i) + "." + ending;
          if (Files.notExists(folder.resolve(file))) {
            Files.move(part, folder.resolve(file));
            return "media/" + file;
          }
        }
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new EditFault("unwritable", "media/" + name);
    }
  }

  private static boolean isPicture(String name, byte[] bytes) {
    return Inspection.fault(name, bytes).isEmpty();
  }
}

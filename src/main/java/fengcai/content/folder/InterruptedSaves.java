package fengcai.content.folder;

import fengcai.content.keys.RecordKind;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Rule;
import fengcai.io.PartFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports the hidden files that interrupted saves have left behind. */
public final class InterruptedSaves {

  private InterruptedSaves() {}

  public static List<Diagnostic> in(Path content) {
    List<Diagnostic> found = new ArrayList<>();
    try {
      for (PartFile part : PartFile.in(content)) {
        found.add(diagnostic(part, content));
      }
    } catch (IOException e) {
      // An unreadable folder is reported by ContentFolder.
      return found;
    }
    return found;
  }

  /** Only a record can be lost; of a picture the original exists. */
  private static Diagnostic diagnostic(PartFile part, Path content) {
    String hidden = path(part.path(), content);
    Position at = Position.startOf(hidden);
    Optional<String> target = part.target().map(file -> path(file, content));
    if (target.isPresent() && Files.exists(content.resolve(target.get()))) {
      return Diagnostic.of(Rule.SAVE_INTERRUPTED, at, hidden).andAt(Position.startOf(target.get()));
    }
    return target
        .filter(file -> RecordKind.ofFile(file).isPresent())
        .map(file -> Diagnostic.of(Rule.RECORD_LOST, at, file, hidden, name(file)))
        .orElse(Diagnostic.of(Rule.SAVE_INTERRUPTED, at, hidden));
  }

  private static String path(Path file, Path content) {
    return content.relativize(file).toString().replace('\\', '/');
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}

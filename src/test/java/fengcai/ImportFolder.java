package fengcai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A content folder with the sample's regions and no communities yet, to bring files into. */
abstract class ImportFolder {

  @TempDir Path folder;
  Path content = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    content = Files.createDirectory(folder.resolve("content"));
    Files.copy(Path.of("content/regions.yaml"), content.resolve("regions.yaml"));
    Files.copy(Path.of("content/site.yaml"), content.resolve("site.yaml"));
  }

  ProgramRun bring(Path file, String... options) {
    List<String> command =
        new ArrayList<>(List.of("import", file.toString(), "--content", content.toString()));
    command.addAll(List.of(options));
    return ProgramRun.of(command.toArray(String[]::new));
  }

  String record(String address) throws IOException {
    return Files.readString(content.resolve("communities/" + address + ".yaml"));
  }
}

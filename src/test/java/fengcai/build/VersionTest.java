package fengcai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

  @Test
  void isThatOfTheProject() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = pom.split("</?version>", 3)[1];
    assertThat(Version.PROGRAM).isEqualTo("fengcai " + version);
  }
}

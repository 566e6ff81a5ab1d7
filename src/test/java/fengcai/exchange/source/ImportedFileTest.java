package fengcai.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedFileTest {

  private static final byte[] CONTAINER = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
  private static final byte[] ENTRY = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  @TempDir private Path folder;

  @Test
  void tellsEncryptedFilesFromOldOnes() throws IOException {
    assertThat(isEncrypted(CONTAINER, new byte[100], ENTRY)).isTrue();
    assertThat(isEncrypted(CONTAINER, new byte[] {'E', 0, 'n', 0}, ENTRY)).isTrue();
    assertThat(isEncrypted(CONTAINER, new byte[] {'E'}, ENTRY)).isTrue();
    assertThat(isEncrypted(CONTAINER, new byte[100])).as("an old file").isFalse();
    assertThat(isEncrypted(new byte[8], ENTRY)).as("another file").isFalse();
    assertThat(isEncrypted()).as("an empty file").isFalse();
  }

  private boolean isEncrypted(byte[]... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.write(part);
    }
    return ImportedFile.isEncrypted(Files.write(folder.resolve("a.docx"), bytes.toByteArray()));
  }
}

package fengcai.exchange;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.exchange.source.ImportException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportFormatsTest {

  @ParameterizedTest
  @CsvSource({
    "doc, word",
    "wps, word",
    "xls, excel",
    "et, excel",
    "pptx, slides",
    "pdf, print",
    "ofd, print",
    "mht, page",
    "md, text",
    "jpeg, picture",
    "zip, archive",
    "exe, other",
    "'', other",
  })
  void advisesOnFilesThatCannotBeImported(String extension, String advice) {
    assertThatThrownBy(() -> ImportFormats.read(Path.of("a." + extension)))
        .isInstanceOf(ImportException.class)
        .hasMessage("kind." + advice);
  }
}

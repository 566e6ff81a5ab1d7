package fengcai.content.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentAuthorsTest {

  @TempDir private Path folder;

  @Test
  void readsAuthorAndLastEditorOfOfficeFiles() throws IOException {
    String core =
        "<p:core xmlns:p='p' xmlns:dc='dc'><dc:title>名单</dc:title><dc:creator> 甲 </dc:creator>"
            + "<p:lastModifiedBy>乙</p:lastModifiedBy></p:core>";
    assertThat(ofZip("docProps/core.xml", core)).containsExactly("甲", "乙");
    assertThat(ofZip("meta.xml", core.replace("dc:creator", "dc:initial-creator")))
        .containsExactly("甲", "乙");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><creator/><lastModifiedBy> </lastModifiedBy></a>",
        "<a><creator>甲",
        "<!DOCTYPE a [<!ENTITY e '甲'>]><a><creator>&e;</creator></a>",
        "",
      })
  void findsNoneInEmptyOrBrokenProperties(String core) throws IOException {
    assertThat(ofZip("docProps/core.xml", core)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<< /Author (Jia) >>, Jia",
    "<< /Author (J\\(i\\)\\141) >>, J(i)a",
    "<< /Author<FEFF7532> >>, 甲",
    "<dc:creator> <rdf:Seq><rdf:li>Jia</rdf:li></rdf:Seq></dc:creator>, Jia",
  })
  void readsAuthorsOfPdfFiles(String object, String author) throws IOException {
    assertThat(ofPdf(object)).containsExactly(author);
    assertThat(ofPdf(object + object)).containsExactly(author);
    assertThat(ofPdf(object + "/Encrypt 1 0 R")).isEmpty();
  }

  @Test
  void findsNoneInOtherFiles() throws IOException {
    assertThat(ofPdf("<< /Author () /Title (a) >>")).isEmpty();
    assertThat(DocumentAuthors.in(Files.writeString(folder.resolve("a"), "/Author (a)"))).isEmpty();
    assertThat(DocumentAuthors.in(Files.writeString(folder.resolve("b"), "PK\u0003\u0004")))
        .isEmpty();
    assertThat(DocumentAuthors.in(folder.resolve("absent"))).isEmpty();
  }

  private Iterable<String> ofPdf(String objects) throws IOException {
    return DocumentAuthors.in(
        Files.writeString(
            folder.resolve("a.pdf"), "%PDF-1.4\n" + objects, StandardCharsets.ISO_8859_1));
  }

  private Iterable<String> ofZip(String part, String text) throws IOException {
    Path file = folder.resolve("a.docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return DocumentAuthors.in(file);
  }
}

package fengcai.report;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.document.Block;
import fengcai.model.document.Photo;
import fengcai.picture.PictureFolder;
import fengcai.picture.SamplePictures;
import fengcai.picture.UsablePictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pictures of all kinds in one report. */
class PrintedPicturesTest {

  /** What JPEG may change. */
  private static final double TOLERANCE = 4;

  @TempDir Path folder;

  /** Whatever the file of a picture is like, as the folder of pictures gives it. */
  @Test
  void keepTheStandardsAndTheirColours() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    Files.createDirectories(folder.resolve("media"));
    List<Block> figures = new ArrayList<>();
    List<UsablePictures.Sample> samples = UsablePictures.all();
    for (UsablePictures.Sample sample : samples) {
      String src = "media/" + sample.name();
      Files.write(folder.resolve(src), sample.bytes());
      figures.add(
          new Block.Figure(new Photo(src, sample.name(), Optional.empty(), Optional.empty())));
    }
    byte[] pdf =
        SampleProfile.print(
                ConformanceTest.printer("showcase", new PictureFolder(folder)::forPrint),
                SampleProfile.bareProfile(),
                figures)
            .pdf();
    ConformanceTest.check(pdf, "pictures", PDFAFlavour.PDFA_2_A);
    ConformanceTest.check(pdf, "pictures", PDFAFlavour.PDFUA_1);
    List<BufferedImage> printed = new ArrayList<>();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      for (PDPage page : file.getPages()) {
        printed.addAll(drawn(page));
      }
    }
    assertThat(printed).hasSameSizeAs(samples);
    List<String> different = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      double difference =
          SamplePictures.difference(UsablePictures.seen(printed.get(i)), samples.get(i).shown());
      // PDFBox takes the odd profile for nearly sRGB; poppler shows its colours.
      if (difference > TOLERANCE && !samples.get(i).name().equals("profile.jpg")) {
        different.add(samples.get(i).name() + " " + difference);
      }
    }
    assertThat(different).isEmpty();
  }

  /** The images of a page in the order in which they are drawn. */
  private static List<BufferedImage> drawn(PDPage page) throws IOException {
    List<BufferedImage> images = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof COSName name
          && page.getResources().isImageXObject(name)
          && page.getResources().getXObject(name) instanceof PDImageXObject image) {
        images.add(image.getImage());
      }
    }
    return images;
  }
}

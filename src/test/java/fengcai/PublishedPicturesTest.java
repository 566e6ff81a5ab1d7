package fengcai;

import static fengcai.picture.PictureBytes.bytes;
import static fengcai.picture.PictureBytes.deflated;
import static fengcai.picture.PictureBytes.exif;
import static fengcai.picture.PictureBytes.join;
import static fengcai.picture.PictureBytes.profileSegment;
import static fengcai.picture.PictureBytes.tiff;
import static fengcai.picture.PictureBytes.withChunk;
import static fengcai.picture.PictureBytes.withSegment;
import static fengcai.picture.SamplePictures.jpeg;
import static fengcai.picture.SamplePictures.png;
import static fengcai.picture.SamplePictures.progressiveJpeg;
import static fengcai.picture.SamplePictures.scene;
import static org.assertj.core.api.Assertions.assertThat;

import fengcai.picture.PictureBytes;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pictures are published, and that nothing goes with them that does not show. */
class PublishedPicturesTest {

  /** Stands in every place where a camera or a program may leave a word. */
  private static final String WORD = "CANARY";

  private static final Set<String> CHUNKS =
      Set.of("IHDR", "PLTE", "tRNS", "iCCP", "sRGB", "IDAT", "IEND");

  @TempDir static Path folder;

  private static Path site;
  private static ProgramRun run;

  @BeforeAll
  static void build() throws IOException {
    Path content = folder.resolve("content");
    site = folder.resolve("site");
    write(
        content.resolve("site.yaml"),
        """
        name: 示例网站
        office: 示例办公室
        logo: media/logo.png
        channels:
          - {name: 公众号, qr: media/qr.png}
        """);
    write(content.resolve("regions.yaml"), "\"990101\": 东湖区\n");
    Path communities = content.resolve("communities/990101");
    write(communities.resolve("live.yaml"), record("2024-01-01", "", "live", "turned", "wide"));
    write(communities.resolve("draft.yaml"), record("2024-01-01", "draft: true\n", "draft"));
    write(communities.resolve("later.yaml"), record("2027-01-01", "", "later"));
    write(
        communities.resolve("past.yaml"),
        record("2024-01-01", "expires: 2025-01-01\n", "past", "shared"));
    write(
        content.resolve("pages/about.md"),
        """
        ---
        title: 关于
        ---
        见[大图](media/linked.jpg)。

        ![共用的图](media/shared.jpg)
        """);
    write(
        content.resolve("pages/plan.md"),
        """
        ---
        title: 计划
        draft: true
        ---
        ![草稿的图](media/page.jpg)
        """);
    Path media = Files.createDirectories(content.resolve("media"));
    for (String name :
        List.of("live", "draft", "later", "past", "shared", "page", "linked", "nobody")) {
      Files.write(media.resolve(name + ".jpg"), told(jpeg(scene(700, 460)), 1));
    }
    Files.write(media.resolve("turned.jpg"), told(jpeg(scene(460, 700)), 6));
    Files.write(media.resolve("wide.jpg"), told(progressiveJpeg(scene(2600, 900)), 1));
    Files.write(media.resolve("story-live.png"), told(png(scene(700, 460))));
    Files.write(media.resolve("logo.png"), told(png(scene(96, 96))));
    Files.write(media.resolve("qr.png"), told(png(scene(112, 112))));
    run = ProgramRun.of("build", "--content", content.toString(), "--out", site.toString());
  }

  private static String record(String published, String more, String... photos) {
    StringBuilder record = new StringBuilder("name: 甲社区\nsource: 示例办公室\n" + more);
    record.append("published: ").append(published).append("\nimages:\n");
    for (String photo : photos) {
      record.append("  - {src: media/").append(photo).append(".jpg, alt: 社区的志愿者}\n");
    }
    if (photos[0].equals("live")) {
      record.append("story: |\n  事迹。\n\n  ![墙上的画](media/story-live.png)\n");
    }
    return record.toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A JPEG file with words everywhere. */
  private static byte[] told(byte[] jpeg, int orientation) {
    byte[] thumbnail = withSegment(jpeg(scene(64, 48)), 0xfe, bytes(WORD + " thumbnail"));
    byte[] told = withSegment(jpeg, 0xe1, exif(orientation, WORD + " exif", thumbnail));
    told = withSegment(told, 0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<x>" + WORD + "</x>"));
    told = withSegment(told, 0xe2, bytes("MPF\0" + WORD));
    told = withSegment(told, 0xe2, profileSegment(toldProfile()));
    told = withSegment(told, 0xe0, bytes("JFXX\0\23" + WORD));
    told = withSegment(told, 0xed, bytes("Photoshop 3.0\0008BIM\4\4\0\0\0\0\0\6" + WORD));
    told = withSegment(told, 0xfe, bytes(WORD + " comment"));
    told = withSegment(told, 0xef, bytes(WORD + " maker"));
    // A comment may stand before any scan, too.
    int header = lastScanHeader(told);
    byte[] comment = withSegment(new byte[2], 0xfe, bytes(WORD + " between scans"));
    told =
        join(
            Arrays.copyOf(told, header),
            Arrays.copyOfRange(comment, 2, comment.length),
            Arrays.copyOfRange(told, header, told.length));
    return join(told, bytes(WORD + " trailer"), thumbnail);
  }

  private static int lastScanHeader(byte[] jpeg) {
    int at = jpeg.length - 2;
    while (jpeg[at] != (byte) 0xff || jpeg[at + 1] != (byte) 0xda) {
      at--;
    }
    return at;
  }

  /** A profile whose texts tell of somebody. */
  private static byte[] toldProfile() {
    ICC_Profile profile =
        ICC_Profile.getInstance(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    profile.setData(
        ICC_Profile.icSigCopyrightTag, join(bytes("text\0\0\0\0"), bytes(WORD + " profile\0")));
    return profile.getData();
  }

  /** A PNG file with words everywhere. */
  private static byte[] told(byte[] png) {
    byte[] told = withChunk(png, "tEXt", bytes("Author\0" + WORD));
    told = withChunk(told, "zTXt", join(bytes("Comment\0\0"), deflated(bytes(WORD))));
    told = withChunk(told, "iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0" + WORD));
    told = withChunk(told, "eXIf", tiff(1, WORD + " exif", new byte[0]));
    told = withChunk(told, "tIME", new byte[] {7, (byte) 0xe6, 1, 2, 3, 4, 5});
    told = withChunk(told, "prVt", bytes(WORD));
    told = withChunk(told, "iCCP", join(bytes(WORD + "\0\0"), deflated(toldProfile())));
    int end = told.length - 12;
    // Behind the last byte of the image data, as part of it.
    return join(
        Arrays.copyOf(told, end),
        PictureBytes.chunk("IDAT", bytes(WORD)),
        Arrays.copyOfRange(told, end, told.length),
        bytes(WORD + " trailer"));
  }

  @Test
  void publishesWhatPagesShowAndLinkTo() throws IOException {
    assertThat(run.exitCode()).as(run.err()).isZero();
    Set<String> published = new TreeSet<>();
    for (Path file : files()) {
      published.add(site.relativize(file).toString().replace('\\', '/'));
    }
    published.removeIf(file -> !file.startsWith("media/"));
    assertThat(published)
        .containsExactlyInAnyOrder(
            "media/linked.jpg",
            "media/live.jpg",
            "media/logo.png",
            "media/qr.png",
            "media/shared.jpg",
            "media/story-live.png",
            "media/turned.jpg",
            "media/w1600/wide.jpg",
            "media/w480/linked.jpg",
            "media/w480/live.jpg",
            "media/w480/shared.jpg",
            "media/w480/turned.jpg",
            "media/w480/wide.jpg",
            "media/w960/wide.jpg",
            "media/wide.jpg");
  }

  @Test
  void publishesNoWordOfCamerasAndPrograms() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      if (tells(bytes)) {
        found.add(file.toString());
      }
      if (file.toString().endsWith(".pdf")) {
        streams(bytes).stream()
            .filter(PublishedPicturesTest::tells)
            .forEach(stream -> found.add("in " + file));
      }
    }
    assertThat(found).isEmpty();
    for (Path file : files()) {
      if (file.toString().endsWith(".png")) {
        assertThat(chunks(Files.readAllBytes(file))).as(file.toString()).isSubsetOf(CHUNKS);
      }
    }
  }

  private static Set<String> chunks(byte[] png) {
    Set<String> types = new TreeSet<>();
    ByteBuffer in = ByteBuffer.wrap(png).position(8);
    while (in.hasRemaining()) {
      int length = in.getInt();
      byte[] type = new byte[4];
      in.get(type);
      types.add(new String(type, StandardCharsets.ISO_8859_1));
      in.position(in.position() + length + 4);
    }
    return types;
  }

  /** Every picture in every report can be decoded. */
  @Test
  void reportsHoldWholePictures() throws IOException {
    int pictures = 0;
    for (Path file : files()) {
      if (file.toString().endsWith(".pdf")) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
          for (PDPage page : pdf.getPages()) {
            pictures += decoded(page.getResources());
          }
        }
      }
    }
    assertThat(pictures).isGreaterThanOrEqualTo(8);
  }

  private static int decoded(PDResources resources) throws IOException {
    int pictures = 0;
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDImageXObject image) {
        assertThat(image.getImage().getWidth()).isBetween(1, 2000);
        pictures++;
      }
    }
    return pictures;
  }

  private static boolean tells(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(WORD);
  }

  /**
   * The streams of a PDF file as they are, without those filters that are no picture's, decoded.
   */
  private static List<byte[]> streams(byte[] file) throws IOException {
    List<byte[]> streams = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
        COSObject object = pdf.getDocument().getObjectFromPool(key);
        COSBase base = object.getObject();
        if (base instanceof COSStream stream) {
          streams.add(read(stream.createRawInputStream()));
          streams.add(read(stream.createInputStream()));
        }
      }
    }
    return streams;
  }

  private static byte[] read(InputStream in) throws IOException {
    try (in) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      in.transferTo(out);
      return out.toByteArray();
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}

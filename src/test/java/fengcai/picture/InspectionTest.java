package fengcai.picture;

import static fengcai.picture.PictureBytes.bytes;
import static fengcai.picture.PictureBytes.cut;
import static fengcai.picture.PictureBytes.exif;
import static fengcai.picture.PictureBytes.join;
import static fengcai.picture.PictureBytes.plainPng;
import static fengcai.picture.PictureBytes.scan;
import static fengcai.picture.PictureBytes.withChunk;
import static fengcai.picture.PictureBytes.withSegment;
import static fengcai.picture.SamplePictures.difference;
import static fengcai.picture.SamplePictures.jpeg;
import static fengcai.picture.SamplePictures.palette;
import static fengcai.picture.SamplePictures.png;
import static fengcai.picture.SamplePictures.progressiveJpeg;
import static fengcai.picture.SamplePictures.scene;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fengcai.picture.format.Picture;
import fengcai.picture.format.PictureProblem;
import fengcai.picture.format.PictureProblem.Reason;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Which pictures can be used, and that those look in every size as they should. */
class InspectionTest {

  private static final int WIDTH = UsablePictures.WIDTH;
  private static final int HEIGHT = UsablePictures.HEIGHT;
  private static final BufferedImage SCENE = scene(WIDTH, HEIGHT);

  /** What JPEG, six levels of a palette, and resizing may change on average. */
  private static final double TOLERANCE = 4;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> looksAsItShouldInEverySize() {
    return UsablePictures.all().stream()
        .map(sample -> dynamicTest(sample.name(), () -> looksRight(sample)));
  }

  private void looksRight(UsablePictures.Sample sample) throws IOException {
    String src = "media/" + sample.name();
    PictureFolder pictures = folder(src, sample.bytes());
    assertThat(pictures.fault(src)).isEmpty();
    Picture picture = pictures.find(src).orElseThrow();
    assertThat(picture.width()).isEqualTo(WIDTH);
    assertThat(picture.height()).isEqualTo(HEIGHT);
    if (!sample.name().equals("profile.png")) {
      // The JDK, which reads it here, passes over profiles of PNG files.
      compare(sample, pictures.file(src));
    }
    compare(sample, pictures.forPrint(src).orElseThrow());
    assertThat(pictures.file(src)).isEqualTo(pictures.published(src).file());
    for (int width : picture.copies()) {
      byte[] copy = pictures.copy(src, width);
      compare(sample, copy);
      assertThat(pictures.published(src).copies().get(width)).isEqualTo(copy);
    }
  }

  /** Against the original scaled to the same size by the JDK alone. */
  private static void compare(UsablePictures.Sample sample, byte[] bytes) throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
    Image scaled =
        sample
            .shown()
            .getScaledInstance(read.getWidth(), read.getHeight(), Image.SCALE_AREA_AVERAGING);
    BufferedImage expected =
        new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
    expected.createGraphics().drawImage(scaled, 0, 0, null);
    assertThat(difference(UsablePictures.seen(read), expected)).isLessThan(TOLERANCE);
  }

  /** Samples that stand for light itself become as bright as eyes see it. */
  @Test
  void followsAnUnusualGamma() throws IOException {
    byte[] linear = withChunk(png(SCENE), "gAMA", new byte[] {0, 1, (byte) 0x86, (byte) 0xa0});
    PictureFolder pictures = folder("media/linear.png", linear);
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(pictures.file("media/linear.png")));
    int stored = SCENE.getRGB(0, 0) & 0xff;
    assertThat(stored).isEqualTo(0x4f);
    // 79/255 of the light is 0.593 in sRGB.
    assertThat(shown.getRGB(0, 0) & 0xff).isBetween(150, 152);
  }

  @TestFactory
  Stream<DynamicTest> refusesWhatCannotBeShown() {
    byte[] jpeg = jpeg(SCENE);
    byte[] png = png(SCENE);
    byte[] progressive = progressiveJpeg(SCENE);
    byte[] flipped = jpeg.clone();
    Arrays.fill(flipped, scan(jpeg) + 4000, scan(jpeg) + 4010, (byte) 0x55);
    byte[] changed = png.clone();
    changed[png.length / 2] ^= 1;
    return Stream.of(
        refused("cut.jpg", cut(jpeg, 0.5), Reason.DAMAGED),
        refused("nearly-whole.jpg", Arrays.copyOf(jpeg, jpeg.length - 20), Reason.DAMAGED),
        refused("head-only.jpg", cut(jpeg, 0.001), Reason.DAMAGED),
        refused("cut-progressive.jpg", cut(progressive, 0.5), Reason.DAMAGED),
        refused("flipped.jpg", flipped, Reason.DAMAGED),
        refused("cut.png", cut(png, 0.5), Reason.DAMAGED),
        refused("changed.png", changed, Reason.DAMAGED),
        refused("empty.jpg", new byte[0], Reason.UNREADABLE),
        refused("text.jpg", bytes("not a picture"), Reason.UNREADABLE),
        refused("twelve-bit.jpg", withFrame(jpeg, 0xc1, 12), Reason.UNREADABLE),
        refused("lossless.jpg", withFrame(jpeg, 0xc3, 8), Reason.UNREADABLE),
        refused("arithmetic.jpg", withFrame(jpeg, 0xc9, 8), Reason.UNREADABLE),
        refused("gif.jpg", SamplePictures.of("gif", palette(8, 8, false)), Reason.FORMAT),
        refused("bmp.png", SamplePictures.of("bmp", scene(8, 8)), Reason.FORMAT),
        refused("webp.jpg", bytes("RIFF\0\0\0\0WEBPVP8 "), Reason.FORMAT),
        refused("heic.jpg", bytes("\0\0\0\030ftypheic"), Reason.FORMAT),
        refused("huge.png", PictureBytes.hugePng(), Reason.TOO_LARGE),
        refused("huge.jpg", withSize(jpeg, 30_000, 30_000), Reason.TOO_LARGE),
        refused("heavy.jpg", Arrays.copyOf(jpeg, 100_000_001), Reason.TOO_LARGE));
  }

  private static DynamicTest refused(String name, byte[] bytes, Reason reason) {
    return dynamicTest(
        name,
        () ->
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () ->
                    assertThat(Inspection.fault(name, bytes).map(PictureProblem::reason))
                        .contains(reason)));
  }

  private static byte[] withFrame(byte[] jpeg, int marker, int depth) {
    byte[] other = jpeg.clone();
    int frame = frame(jpeg);
    other[frame + 1] = (byte) marker;
    other[frame + 4] = (byte) depth;
    return other;
  }

  private static byte[] withSize(byte[] jpeg, int width, int height) {
    byte[] other = jpeg.clone();
    ByteBuffer.wrap(other, frame(jpeg) + 5, 4).putShort((short) height).putShort((short) width);
    return other;
  }

  private static int frame(byte[] jpeg) {
    int at = 2;
    while (jpeg[at + 1] != (byte) 0xc0) {
      at += 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
    }
    return at;
  }

  /** More image data than the header allows is not inflated, and is not published. */
  @Test
  void inflatesNoFurtherThanThePictureReaches() throws IOException {
    byte[] small = plainPng(16, 16);
    byte[] large = plainPng(60_000, 100_000);
    byte[] bomb = join(Arrays.copyOf(small, 33), Arrays.copyOfRange(large, 33, large.length));
    PictureFolder pictures = folder("media/bomb.png", bomb);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(pictures.fault("media/bomb.png")).isEmpty());
    assertThat(pictures.file("media/bomb.png")).hasSizeLessThan(1000);
  }

  @Test
  void keepsTheScanOfAnUprightPhotoByteForByte() throws IOException {
    byte[] jpeg = jpeg(SCENE);
    byte[] scan = Arrays.copyOfRange(jpeg, scan(jpeg), jpeg.length);
    byte[] told = withSegment(jpeg, 0xe1, exif(1, "someone", jpeg(scene(64, 48))));
    byte[] published = folder("media/a.jpg", told).file("media/a.jpg");
    assertThat(Arrays.copyOfRange(published, scan(published), published.length)).isEqualTo(scan);
    assertThat(folder("media/a.jpg", told).forPrint("media/a.jpg").orElseThrow())
        .isEqualTo(published);
  }

  /** A photo of 108 million pixels, as phones take them, is read in part. */
  @Test
  void readsALargePhotoInLittleMemory() throws IOException {
    PictureFolder pictures = folder("media/large.jpg", PictureBytes.greyJpeg(12_000, 9_000));
    assertThat(pictures.find("media/large.jpg"))
        .contains(new Picture(2400, 1800, List.of(480, 960, 1600)));
    BufferedImage large = ImageIO.read(new ByteArrayInputStream(pictures.file("media/large.jpg")));
    assertThat(large.getRGB(1200, 900) & 0xff).isBetween(126, 130);
  }

  /** Drawings that programs save with few colours: their copies are of many. */
  @Test
  void aHeavyPaletteHasCopiesAndALightOneNeedsNone() throws IOException {
    byte[] heavy = png(palette(1200, 800, false));
    assertThat(heavy).hasSizeGreaterThan(128 * 1024);
    assertThat(folder("media/heavy.png", heavy).find("media/heavy.png").orElseThrow().copies())
        .containsExactly(480);
    byte[] light = plainPng(1200, 800);
    assertThat(folder("media/light.png", light).find("media/light.png").orElseThrow().copies())
        .isEmpty();
  }

  @Test
  void publishesNoWiderThanPagesShow() throws IOException {
    PictureFolder pictures = folder("media/wide.jpg", jpeg(scene(3000, 600)));
    assertThat(pictures.find("media/wide.jpg"))
        .contains(new Picture(2400, 480, List.of(480, 960, 1600)));
    BufferedImage wide = ImageIO.read(new ByteArrayInputStream(pictures.file("media/wide.jpg")));
    assertThat(wide.getWidth()).isEqualTo(2400);
    byte[] printed = pictures.forPrint("media/wide.jpg").orElseThrow();
    assertThat(ImageIO.read(new ByteArrayInputStream(printed)).getWidth()).isEqualTo(2000);
  }

  @Test
  void looksAtAFileAgainOnceItIsAnother() throws IOException {
    PictureFolder pictures = folder("media/a.jpg", cut(jpeg(SCENE), 0.5));
    assertThat(pictures.fault("media/a.jpg")).isPresent();
    Files.write(folder.resolve("media/a.jpg"), jpeg(SCENE));
    assertThat(pictures.fault("media/a.jpg")).isEmpty();
    Files.write(folder.resolve("media/a.jpg"), jpeg(scene(100, 50)));
    assertThatThrownBy(() -> pictures.published("media/a.jpg"))
        .isInstanceOf(MediaChangedException.class);
    Files.delete(folder.resolve("media/a.jpg"));
    assertThatThrownBy(() -> pictures.forPrint("media/a.jpg"))
        .isInstanceOf(MediaChangedException.class);
  }

  private PictureFolder folder(String src, byte[] bytes) throws IOException {
    Files.createDirectories(folder.resolve("media"));
    Files.write(folder.resolve(src), bytes);
    return new PictureFolder(folder);
  }
}

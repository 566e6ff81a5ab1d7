package fengcai.picture;

import static fengcai.picture.PictureBytes.adobe;
import static fengcai.picture.PictureBytes.bytes;
import static fengcai.picture.PictureBytes.deflated;
import static fengcai.picture.PictureBytes.exif;
import static fengcai.picture.PictureBytes.join;
import static fengcai.picture.PictureBytes.profileSegment;
import static fengcai.picture.PictureBytes.tiff;
import static fengcai.picture.PictureBytes.withChunk;
import static fengcai.picture.PictureBytes.withSegment;
import static fengcai.picture.PictureBytes.withoutSegments;
import static fengcai.picture.SamplePictures.deep;
import static fengcai.picture.SamplePictures.grey;
import static fengcai.picture.SamplePictures.inkJpeg;
import static fengcai.picture.SamplePictures.interlacedPng;
import static fengcai.picture.SamplePictures.jpeg;
import static fengcai.picture.SamplePictures.oddProfile;
import static fengcai.picture.SamplePictures.palette;
import static fengcai.picture.SamplePictures.png;
import static fengcai.picture.SamplePictures.progressiveJpeg;
import static fengcai.picture.SamplePictures.rgbJpeg;
import static fengcai.picture.SamplePictures.scene;

import fengcai.picture.format.Orientation;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pictures of every kind that offices have and that can be shown, those with faults included. */
public final class UsablePictures {

  public static final int WIDTH = 760;
  public static final int HEIGHT = 500;

  private static final BufferedImage SCENE = scene(WIDTH, HEIGHT);

  private UsablePictures() {}

  /** A file by a name that tells its kind, and the picture that people should see. */
  public record Sample(String name, byte[] bytes, BufferedImage shown) {}

  public static List<Sample> all() {
    byte[] jpeg = jpeg(SCENE);
    byte[] png = png(SCENE);
    byte[] thumbnail = jpeg(scene(64, 43));
    BufferedImage drawing = palette(WIDTH, HEIGHT, false);
    List<Sample> all = new ArrayList<>();
    add(all, "plain.jpg", jpeg);
    add(all, "plain.png", png);
    add(all, "progressive.jpg", progressiveJpeg(SCENE));
    add(all, "interlaced.png", interlacedPng(SCENE));
    add(all, "deep.png", png(deep(WIDTH, HEIGHT)));
    add(all, "interlaced-deep.png", interlacedPng(deep(WIDTH, HEIGHT)));
    add(all, "grey.jpg", jpeg(grey(WIDTH, HEIGHT)), greys());
    add(all, "grey.png", png(grey(WIDTH, HEIGHT)), greys());
    add(all, "palette.png", png(palette(WIDTH, HEIGHT, false)), drawing);
    add(all, "interlaced-palette.png", interlacedPng(palette(WIDTH, HEIGHT, false)), drawing);
    add(all, "exif-first.jpg", withSegment(jpeg, 0xe1, exif(1, "x", thumbnail)));
    add(all, "comment-first.jpg", withSegment(jpeg, 0xfe, bytes("words")));
    add(all, "xmp-first.jpg", withSegment(jpeg, 0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<x/>")));
    add(all, "two-jfif.jpg", withSegment(jpeg, 0xe0, bytes("JFIF\0\1\2\0\0\1\0\1\0\0")));
    add(all, "empty-exif.jpg", withSegment(jpeg, 0xe1, bytes("Exif\0\0")));
    add(all, "cut-exif.jpg", withSegment(jpeg, 0xe1, bytes("Exif\0\0II*\0\377\377\377\177")));
    add(all, "broken-profile.jpg", withSegment(jpeg, 0xe2, profileSegment(bytes("nonsense"))));
    add(all, "grey-profile.jpg", withSegment(jpeg, 0xe2, profileSegment(greyProfile())));
    add(all, "no-end.jpg", Arrays.copyOf(jpeg, jpeg.length - 2));
    add(all, "trailing.jpg", join(jpeg, bytes("more"), jpeg));
    add(
        all,
        "junk-between.jpg",
        join(new byte[] {jpeg[0], jpeg[1], (byte) 0xff}, Arrays.copyOfRange(jpeg, 2, jpeg.length)));
    add(all, "no-jfif.jpg", withoutSegments(jpeg, 0xe0));
    add(all, "rgb.jpg", withSegment(withoutSegments(rgbJpeg(WIDTH, HEIGHT), 0xe0), 0xee, adobe(0)));
    add(all, "cmyk.jpg", inkJpeg(WIDTH, HEIGHT, false, false));
    add(all, "cmyk-adobe.jpg", withSegment(inkJpeg(WIDTH, HEIGHT, false, true), 0xee, adobe(0)));
    add(all, "ycck.jpg", withSegment(inkJpeg(WIDTH, HEIGHT, true, true), 0xee, adobe(2)));
    add(all, "empty-text.png", withChunk(png, "tEXt", new byte[0]));
    add(all, "broken-ztxt.png", withChunk(png, "zTXt", bytes("k\0\0nonsense")));
    add(all, "broken-itxt.png", withChunk(png, "iTXt", bytes("k")));
    add(all, "broken-profile.png", withChunk(png, "iCCP", bytes("p\0\0nonsense")));
    add(all, "no-end.png", Arrays.copyOf(png, png.length - 12));
    add(all, "trailing.png", join(png, bytes("more")));
    add(all, "png-in-fact.jpg", png);
    add(all, "jpeg-in-fact.png", jpeg);
    add(
        all,
        "usual-gamma.png",
        withChunk(png, "gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f}));
    add(all, "profile.jpg", withSegment(jpeg, 0xe2, profileSegment(oddProfile())), exchanged());
    BufferedImage holed = palette(WIDTH, HEIGHT, true);
    add(all, "transparent-palette.png", png(holed), onWhite(holed));
    add(
        all,
        "profile.png",
        withChunk(png, "iCCP", join(bytes("p\0\0"), deflated(oddProfile()))),
        exchanged());
    add(all, "transparent.png", png(seeThrough()), onWhite(seeThrough()));
    add(all, "transparent.jpg", png(seeThrough()), onWhite(seeThrough()));
    add(all, "colour-key.png", withChunk(png, "tRNS", new byte[] {0, 1, 0, 2, 0, 3}));
    for (int turn = 2; turn <= 8; turn++) {
      BufferedImage stored = turned(SCENE, inverse(turn));
      add(
          all,
          "turn-" + turn + ".jpg",
          withSegment(jpeg(stored), 0xe1, exif(turn, "x", thumbnail)));
    }
    add(all, "turn-6.png", withChunk(png(turned(SCENE, 8)), "eXIf", tiff(6, "x", thumbnail)));
    return all;
  }

  private static void add(List<Sample> all, String name, byte[] bytes) {
    add(all, name, bytes, SCENE);
  }

  private static void add(List<Sample> all, String name, byte[] bytes, BufferedImage shown) {
    all.add(new Sample(name, bytes, shown));
  }

  /** The scene with its red and blue exchanged, as the odd profile has them. */
  private static BufferedImage exchanged() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int rgb = SCENE.getRGB(x, y);
        image.setRGB(x, y, ((rgb << 16) & 0xff0000) | (rgb & 0xff00) | ((rgb >> 16) & 0xff));
      }
    }
    return image;
  }

  /** The scene, all the more transparent the further left. */
  private static BufferedImage seeThrough() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, (SCENE.getRGB(x, y) & 0xffffff) | ((255 * x / WIDTH) << 24));
      }
    }
    return image;
  }

  private static BufferedImage greys() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, ((SCENE.getRGB(x, y) >> 8) & 0xff) * 0x010101);
      }
    }
    return image;
  }

  /** Valid, but of another kind of colours than the picture. */
  private static byte[] greyProfile() {
    return ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
  }

  private static int inverse(int turn) {
    return turn == 6 ? 8 : turn == 8 ? 6 : turn;
  }

  private static BufferedImage turned(BufferedImage image, int turn) {
    return Orientation.of(turn).apply(image);
  }

  /** As people see it: the JDK by itself would take grey for linear light. */
  public static BufferedImage seen(BufferedImage read) {
    if (read.getColorModel().hasAlpha()) {
      return onWhite(read);
    }
    if (read.getRaster().getNumBands() > 1 || read.getColorModel() instanceof IndexColorModel) {
      return read;
    }
    BufferedImage seen =
        new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < read.getHeight(); y++) {
      for (int x = 0; x < read.getWidth(); x++) {
        seen.setRGB(x, y, read.getRaster().getSample(x, y, 0) * 0x010101);
      }
    }
    return seen;
  }

  static BufferedImage onWhite(BufferedImage image) {
    BufferedImage paper =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    paper.createGraphics().drawImage(image, 0, 0, Color.WHITE, null);
    return paper;
  }
}

package fengcai.html;

import fengcai.plan.SitePlan;
import fengcai.plan.page.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Leaves the sample site in {@code target/sample-site/} to be looked at. */
class AllPagesTest {

  private static final Path SITE = Path.of("target/sample-site");

  @Test
  void everyPageRenders() throws Exception {
    SitePlan plan = SampleSite.plan();
    PageRenderer renderer =
        new PageRenderer(Path.of("target/no-templates"), plan, Rendered::picture, true);
    for (Page page : plan.pages()) {
      byte[] html = renderer.render(page, page.text(SampleSite.stories()), Rendered.reports(plan));
      write(page.address().file(), html);
    }
    for (Asset asset : renderer.assets()) {
      write(asset.address().file(), asset.bytes());
    }
    for (String name : List.of("lead", "two", "story")) {
      draw(SITE.resolve("media/" + name + ".png"));
    }
  }

  private static void write(String file, byte[] bytes) throws IOException {
    Path path = SITE.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }

  private static void draw(Path file) throws IOException {
    BufferedImage image = new BufferedImage(1200, 700, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0xdf, 0xe5, 0xdc));
    graphics.fillRect(0, 0, 1200, 700);
    graphics.setColor(new Color(0x8a, 0xa3, 0x8c));
    graphics.fillOval(120, 260, 640, 640);
    graphics.setColor(new Color(0xd8, 0xa4, 0x6b));
    graphics.fillOval(820, 90, 200, 200);
    graphics.dispose();
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }
}

package fengcai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fengcai.Sites;
import fengcai.build.Build;
import fengcai.build.BuildInput;
import fengcai.build.BuildOptions;
import fengcai.build.Progress;
import fengcai.content.source.ContentFiles;
import fengcai.picture.PictureFolder;
import fengcai.picture.SamplePictures;
import fengcai.picture.UsablePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The size and the colours of pictures as a browser shows them. */
@ExtendWith(Chromium.class)
class PicturesInBrowserTest {

  /** Draws both files in one size, and tells by how much their channels differ on average. */
  private static final String DIFFERENCE =
      """
      async ([one, other, width, height]) => {
        const pixels = async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = new OffscreenCanvas(width, height).getContext('2d');
          canvas.imageSmoothingQuality = 'high';
          canvas.fillStyle = 'white';
          canvas.fillRect(0, 0, width, height);
          canvas.drawImage(image, 0, 0, width, height);
          return canvas.getImageData(0, 0, width, height).data;
        };
        const a = await pixels(one);
        const b = await pixels(other);
        let sum = 0;
        for (let i = 0; i < a.length; i++) sum += Math.abs(a[i] - b[i]);
        return sum / width / height / 3;
      }
      """;

  /** What JPEG and resizing may change. */
  private static final double TOLERANCE = 4;

  @TempDir Path folder;

  /** The browser is the judge of the original, too: faults that it passes over are no faults. */
  @Test
  void publishedPicturesLookLikeTheirOriginals(Browser browser) throws IOException {
    Files.createDirectories(folder.resolve("media"));
    PictureFolder pictures = new PictureFolder(folder);
    List<String> different = new ArrayList<>();
    try (Page page = browser.newPage()) {
      for (UsablePictures.Sample sample : UsablePictures.all()) {
        if (sample.name().equals("cmyk.jpg")) {
          continue; // Chromium takes inks for inverted though nothing says that they are.
        }
        String src = "media/" + sample.name();
        Files.write(folder.resolve(src), sample.bytes());
        Map<String, byte[]> made = new TreeMap<>();
        made.put("file", pictures.file(src));
        made.put("print", pictures.forPrint(src).orElseThrow());
        pictures.published(src).copies().forEach((width, copy) -> made.put("w" + width, copy));
        for (Map.Entry<String, byte[]> each : made.entrySet()) {
          Object[] asked = {url(sample.bytes()), url(each.getValue()), 380, 250};
          double difference = ((Number) page.evaluate(DIFFERENCE, asked)).doubleValue();
          if (difference > TOLERANCE) {
            different.add(sample.name() + " " + each.getKey() + " " + difference);
          }
        }
      }
    }
    assertThat(different).isEmpty();
  }

  private static String url(byte[] bytes) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /** A browser that knows of a picture that is large enough shows no smaller one. */
  @Test
  void noPictureIsEnlargedWhereThereIsALargerOne(Browser browser) throws Exception {
    Path content = folder.resolve("content");
    List<Integer> widths = List.of(500, 800, 961, 1100, 1200, 1500, 2000, 4000);
    Files.createDirectories(content.resolve("media"));
    StringBuilder story = new StringBuilder();
    for (int width : widths) {
      Files.write(
          content.resolve("media/p" + width + ".jpg"),
          SamplePictures.jpeg(SamplePictures.scene(width, width / 2)));
      story.append("\n  ![宽").append(width).append("](media/p").append(width).append(".jpg)\n");
    }
    Files.writeString(content.resolve("site.yaml"), "name: 示例网站\noffice: 示例办公室\n");
    Files.writeString(content.resolve("regions.yaml"), "\"990101\": 东湖区\n");
    Files.createDirectories(content.resolve("communities/990101"));
    Files.writeString(
        content.resolve("communities/990101/jia.yaml"),
        "name: 甲社区\nsource: 示例办公室\npublished: 2024-01-01\n"
            + "images: [{src: media/p1100.jpg, alt: 头一张}]\nstory: |\n  事迹。\n"
            + story);
    Path site = folder.resolve("site");
    Build build =
        new Build(
            new BuildInput(
                ContentFiles.of(content),
                content.resolveSibling("templates"),
                Optional.empty(),
                LocalDateTime.of(2026, 11, 23, 12, 0),
                2,
                List.of()));
    assertThat(
            build
                .publish(Sites.in(site), new BuildOptions(false, Set.of()), Progress.NONE)
                .diagnostics()
                .hasErrors())
        .isFalse();
    List<String> enlarged = new ArrayList<>();
    for (int viewport : List.of(320, 480, 676, 768, 1280, 1920)) {
      for (double ratio : List.of(1.0, 1.5, 2.0, 3.0)) {
        Browser.NewContextOptions options =
            new Browser.NewContextOptions()
                .setViewportSize(viewport, 800)
                .setDeviceScaleFactor(ratio);
        try (BrowserContext context = browser.newContext(options);
            Page page = context.newPage()) {
          page.navigate(site.resolve("990101/jia/index.html").toUri().toString());
          enlarged.addAll(enlarged(page, viewport + "×" + ratio));
        }
      }
    }
    assertThat(enlarged).isEmpty();
  }

  /** The pictures shown larger than their file is, though the page names a larger file. */
  @SuppressWarnings("unchecked")
  private static List<String> enlarged(Page page, String when) {
    return (List<String>)
        page.evaluate(
            """
            async (when) => {
              const found = [];
              for (const image of document.querySelectorAll('main img')) {
                image.loading = 'eager';
                await image.decode();
                const needed = image.getBoundingClientRect().width * devicePixelRatio;
                const current = new Image();
                current.src = image.currentSrc;
                await current.decode();
                const largest = Number(image.getAttribute('width'));
                // On dense screens Chromium takes the nearer one of two sizes by ratio.
                const least = devicePixelRatio > 1 ? needed / Math.SQRT2 : needed;
                if (current.naturalWidth < Math.floor(least) && current.naturalWidth < largest) {
                  found.push(when + ': ' + image.currentSrc.replace(/.*media/, 'media') + ' is '
                      + current.naturalWidth + ', ' + needed + ' are shown, ' + largest + ' are there');
                }
              }
              return found;
            }
            """,
            when);
  }
}

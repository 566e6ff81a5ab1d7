package fengcai.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.Sites;
import fengcai.content.source.ContentFiles;
import fengcai.picture.MediaChangedException;
import fengcai.picture.SamplePictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a site whose files change while it is made. */
class ChangedFilesTest {

  @TempDir Path folder;

  private Path record;
  private Path page;
  private Path picture;
  private Path document;
  private Path site;
  private Build build;

  @BeforeEach
  void write() throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("communities/990101"));
    Files.createDirectories(content.resolve("media"));
    Files.writeString(content.resolve("site.yaml"), "name: 示例网站\noffice: 示例办公室\n");
    Files.writeString(content.resolve("regions.yaml"), "\"990101\": 东湖区\n");
    Files.createDirectories(content.resolve("pages"));
    record = content.resolve("communities/990101/jia.yaml");
    Files.writeString(record, record("甲社区", "见[名单](media/list.txt)"));
    page = content.resolve("pages/about.md");
    Files.writeString(page, page("关于本站", "旧的说明"));
    picture = content.resolve("media/a.jpg");
    document = content.resolve("media/list.txt");
    Files.write(picture, SamplePictures.jpeg(SamplePictures.scene(700, 400)));
    Files.writeString(document, "名单");
    site = folder.resolve("site");
    build =
        new Build(
            new BuildInput(
                ContentFiles.of(content),
                folder.resolve("templates"),
                Optional.empty(),
                LocalDateTime.of(2026, 11, 23, 12, 0),
                2,
                List.of()));
  }

  private static String record(String name, String story) {
    return """
    name: %s
    source: 示例办公室
    published: 2024-01-01
    images: [{src: media/a.jpg, alt: 志愿者在量血压}]
    story: %s。
    """
        .formatted(name, story);
  }

  private static String page(String title, String text) {
    return "---\ntitle: " + title + "\n---\n\n" + text + "。\n";
  }

  /** Does something between the checks and the first file of the site. */
  private record Meanwhile(Change change) implements Progress {

    private interface Change {
      void make() throws IOException;
    }

    @Override
    public void expect(int steps) {
      try {
        change.make();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void step() {}

    @Override
    public void close() {}
  }

  private void publish(Meanwhile.Change change) throws Exception {
    build.publish(Sites.in(site), new BuildOptions(true, Set.of()), new Meanwhile(change));
  }

  @Test
  void aPictureThatVanishesOrChangesStopsTheBuildAndLeavesTheSite() throws Exception {
    publish(() -> {});
    byte[] before = Files.readAllBytes(site.resolve("release.json"));
    refused("media/a.jpg", () -> Files.delete(picture));
    Files.write(picture, SamplePictures.jpeg(SamplePictures.scene(700, 400)));
    refused("media/a.jpg", () -> Files.write(picture, new byte[100]));
    Files.write(picture, SamplePictures.jpeg(SamplePictures.scene(700, 400)));
    refused("media/list.txt", () -> Files.delete(document));
    assertThat(site.resolve("release.json")).hasBinaryContent(before);
  }

  private void refused(String path, Meanwhile.Change change) {
    assertThatThrownBy(() -> publish(change))
        .isInstanceOfSatisfying(
            MediaChangedException.class, e -> assertThat(e.path()).isEqualTo(path));
  }

  /** No page shows facts of one version of a record and the story of another. */
  @Test
  void aPageShowsOneVersionOfItsRecord() throws Exception {
    publish(
        () -> {
          Files.writeString(record, record("乙社区", "换了一篇"));
          Files.writeString(page, page("换了题目", "新的说明"));
        });
    assertThat(published("990101/jia/index.html")).contains("甲社区", "名单").doesNotContain("换了一篇");
    assertThat(published("search/profiles/0/0.js")).contains("名单").doesNotContain("换了一篇");
    assertThat(published("about/index.html")).contains("关于本站", "旧的说明");
    publish(() -> Files.delete(page));
    assertThat(published("990101/jia/index.html")).contains("乙社区", "换了一篇");
    assertThat(published("about/index.html")).contains("换了题目", "新的说明");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("content", "site");
    }
  }

  @Test
  void aDraftIsPublishedInPlaceOfItsFile() throws Exception {
    ContentFiles drafts =
        ContentFiles.of(folder.resolve("content"))
            .with("communities/990101/jia.yaml", record("丙社区", "见[名单](media/list.txt)，尚未保存"))
            .with("pages/about.md", page("草稿", "尚未保存的说明"));
    build.with(drafts).publish(Sites.in(site), new BuildOptions(true, Set.of()), Progress.NONE);
    assertThat(published("990101/jia/index.html")).contains("丙社区", "尚未保存");
    assertThat(published("about/index.html")).contains("草稿", "尚未保存的说明");
  }

  private String published(String file) throws IOException {
    return Files.readString(site.resolve(file));
  }

  /** A preview has the files of a published site, and no others. */
  @Test
  void aPreviewServesWhatWouldBePublished() throws Exception {
    Files.write(picture.resolveSibling("other.jpg"), Files.readAllBytes(picture));
    publish(() -> {});
    Release preview = build.load().release(ReportScope.PREVIEW);
    for (String file : List.of("media/a.jpg", "media/w480/a.jpg", "media/list.txt")) {
      assertThat(preview.find(file).orElseThrow())
          .isEqualTo(Files.readAllBytes(site.resolve(file)));
    }
    assertThat(preview.find("media/other.jpg")).isEmpty();
    assertThat(preview.find("media/w480/other.jpg")).isEmpty();
  }
}

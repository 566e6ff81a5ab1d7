package fengcai.build.store;

import static org.assertj.core.api.Assertions.assertThat;

import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.model.Stories;
import fengcai.model.document.Block;
import fengcai.model.region.RegionCode;
import fengcai.testdata.FreePageBuilder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts come back from the disk, whoever asks; those that are not there come from elsewhere. */
class TextStoreTest {

  private static final int MANY = 500;
  private static final List<Block> OTHER = List.of(new Block.Verbatim("读自文件"));
  private static final FreePage ABOUT = new FreePageBuilder("about", "关于本站").build();

  private static final Stories OTHERS =
      new Stories() {
        @Override
        public List<Block> story(CommunityId community) {
          return OTHER;
        }

        @Override
        public List<Block> text(FreePage page) {
          return OTHER;
        }
      };

  @TempDir Path folder;

  private static CommunityId id(int number) {
    return new CommunityId(new RegionCode("990101"), "c" + number);
  }

  @Test
  void severalThreadsWriteAndRead() {
    try (TextStore store = TextStore.beside(folder.resolve("not/yet/site"))) {
      Stories stories = store.or(OTHERS);
      IntStream.range(0, MANY)
          .parallel()
          .forEach(
              i -> {
                store.keep(id(i), new RandomText(i).blocks());
                assertThat(stories.story(id(i))).isEqualTo(new RandomText(i).blocks());
              });
      IntStream.range(0, MANY)
          .parallel()
          .forEach(i -> assertThat(stories.story(id(i))).isEqualTo(new RandomText(i).blocks()));
    }
  }

  @Test
  void aPageAndACommunityOfOneAddressDiffer() {
    try (TextStore store = TextStore.beside(folder.resolve("site"))) {
      FreePage page = new FreePageBuilder(id(1).path(), "同名").build();
      store.keep(page, List.of(new Block.Divider()));
      store.keep(id(1), List.of());
      assertThat(store.or(OTHERS).text(page)).containsExactly(new Block.Divider());
      assertThat(store.or(OTHERS).story(id(1))).as("it has none").isEmpty();
      assertThat(store.or(OTHERS).text(ABOUT)).isEqualTo(OTHER);
      assertThat(store.or(OTHERS).story(id(2))).isEqualTo(OTHER);
    }
  }

  @Test
  void nothingStaysInTheFolder() throws IOException {
    try (TextStore store = TextStore.beside(folder.resolve("site"))) {
      store.keep(id(1), new RandomText(1).blocks());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  /** As on a disk that fails, a closed file neither takes nor gives bytes. */
  @Test
  void withoutADiskTextsComeFromElsewhere() {
    TextStore store = TextStore.beside(folder.resolve("site"));
    store.keep(id(1), new RandomText(1).blocks());
    store.close();
    store.keep(id(2), new RandomText(2).blocks());
    assertThat(store.or(OTHERS).story(id(1))).isEqualTo(OTHER);
    assertThat(store.or(OTHERS).story(id(2))).isEqualTo(OTHER);
    TextStore.NONE.keep(id(1), new RandomText(1).blocks());
    assertThat(TextStore.NONE.or(OTHERS).story(id(1))).isEqualTo(OTHER);
  }

  @Test
  void aSpoolEndsWhereItsBytesDo() throws IOException {
    try (Spool spool = Spool.in(folder)) {
      Spool.Place empty = spool.append(ByteBuffer.allocate(0));
      Spool.Place place = spool.append(ByteBuffer.wrap(new byte[] {1, 2, 3}));
      assertThat(spool.read(empty).remaining()).isZero();
      assertThat(spool.read(place)).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 3}));
      assertThat(place).isEqualTo(new Spool.Place(0, 3));
    }
  }
}

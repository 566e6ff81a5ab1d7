package fengcai.build.store;

import fengcai.build.store.Spool.Place;
import fengcai.model.CommunityId;
import fengcai.model.FreePage;
import fengcai.model.Stories;
import fengcai.model.document.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a release as they were read with its facts, on disk until it is made. So no file is
 * read twice, and no page shows facts of one version of a file and the story of another.
 *
 * <p>A text that cannot be stored or read back, as on a full disk, is left to the stories that it
 * replaces: a build loses time by that, nothing else. What is wrong with the disk is reported when
 * the release is written beside the store. Thread-safe.
 */
public final class TextStore implements AutoCloseable {

  /** A store that keeps nothing. */
  public static final TextStore NONE = new TextStore(null);

  private static final ValueCodec<Text> CODEC = ValueCodec.of(Text.class);

  private final @Nullable Spool spool;
  private final Map<CommunityId, Place> stories = new ConcurrentHashMap<>();
  private final Map<String, Place> pages = new ConcurrentHashMap<>();

  private record Text(List<Block> blocks) {}

  private TextStore(@Nullable Spool spool) {
    this.spool = spool;
  }

  /**
   * Opens a store on the disk that has room for a site, rather than in the system's temporary
   * folder, which is often memory.
   */
  public static TextStore beside(Path site) {
    Path folder = site.toAbsolutePath().resolveSibling("");
    while (!Files.isDirectory(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    try {
      return new TextStore(Spool.in(folder));
    } catch (IOException e) {
      return NONE;
    }
  }

  /** Whether it keeps texts. */
  public boolean isOpen() {
    return spool != null;
  }

  /** Keeps the story of a community. */
  public void keep(CommunityId community, List<Block> story) {
    write(story).ifPresent(place -> stories.put(community, place));
  }

  /** Keeps the text of a free page. */
  public void keep(FreePage page, List<Block> text) {
    write(text).ifPresent(place -> pages.put(page.path(), place));
  }

  /** The texts kept, and others for those that are not. */
  public Stories or(Stories others) {
    return new Stories() {
      @Override
      public List<Block> story(CommunityId community) {
        return read(stories.get(community)).orElseGet(() -> others.story(community));
      }

      @Override
      public List<Block> text(FreePage page) {
        return read(pages.get(page.path())).orElseGet(() -> others.text(page));
      }
    };
  }

  private Optional<Place> write(List<Block> text) {
    try {
      return spool == null
          ? Optional.empty()
          : Optional.of(spool.append(CODEC.encode(new Text(text))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<List<Block>> read(@Nullable Place place) {
    try {
      return spool == null || place == null
          ? Optional.empty()
          : CODEC.decode(spool.read(place)).map(Text::blocks);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      if (spool != null) {
        spool.close();
      }
    } catch (IOException e) {
      // The system deletes the file when the process ends.
      return;
    }
  }
}

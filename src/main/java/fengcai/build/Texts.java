package fengcai.build;

import fengcai.model.Stories;
import fengcai.model.document.Block;
import fengcai.plan.element.Address;
import fengcai.plan.page.Page;
import fengcai.plan.page.ProfilePage;
import fengcai.plan.profile.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The texts of pages, read when needed. The stories used last are kept, since page, report and
 * search entry of a profile are made shortly after each other.
 */
final class Texts {

  private static final int KEPT = 32;

  private final Stories stories;
  private final Map<Address, Text> recent =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Address, Text> eldest) {
          return size() > KEPT;
        }
      };

  Texts(Stories stories) {
    this.stories = stories;
  }

  /** Read once by the first of several threads. */
  private static final class Text {
    private @Nullable List<Block> blocks;

    synchronized List<Block> get(Supplier<List<Block>> reading) {
      List<Block> known = blocks;
      if (known == null) {
        known = reading.get();
        blocks = known;
      }
      return known;
    }
  }

  /** The text of a page; empty if it has none. */
  List<Block> of(Page page) {
    return page instanceof ProfilePage profile ? of(profile.profile()) : page.text(stories);
  }

  List<Block> of(Profile profile) {
    Text text;
    synchronized (recent) {
      text = recent.computeIfAbsent(profile.address(), address -> new Text());
    }
    return text.get(() -> read(profile));
  }

  /** The story of a profile without keeping it, as a booklet reads hundreds. */
  List<Block> read(Profile profile) {
    return profile.story(stories);
  }
}

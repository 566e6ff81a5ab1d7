package fengcai.plan.statistics;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import fengcai.model.Community;
import fengcai.model.CommunityId;
import fengcai.model.region.Region;
import fengcai.model.region.Regions;
import fengcai.text.Pinyin;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of profiles: by division in the order of divisions, then by {@code order}, then by
 * pinyin as given, else as ICU reads the name (the JDK's own collator misplaces rare characters).
 * Not for use by several threads.
 */
public final class ListingOrder implements Comparator<Community> {

  private final Map<String, Integer> rankOfRegion = new HashMap<>();
  private final Map<CommunityId, String> sounds = new HashMap<>();
  private final Pinyin pinyin = Pinyin.plain();
  private final Comparator<Community> order;

  ListingOrder(Regions regions) {
    rank(regions, regions.roots());
    Collator characters = Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();
    order =
        Comparator.<Community>comparingInt(
                c -> rankOfRegion.getOrDefault(c.id().region().digits(), Integer.MAX_VALUE))
            .thenComparingInt(c -> c.listing().order().orElse(Integer.MAX_VALUE))
            .thenComparing(this::sound)
            .thenComparing(Community::name, characters::compare)
            .thenComparing(Community::id);
  }

  /** The pinyin of a community's name, without tones or blanks. */
  public String sound(Community community) {
    return sounds.computeIfAbsent(
        community.id(), id -> pinyin.joined(community.listing().pinyin().orElse(community.name())));
  }

  private void rank(Regions regions, List<Region> siblings) {
    for (Region region : siblings) {
      rankOfRegion.put(region.code().digits(), rankOfRegion.size());
      rank(regions, regions.children(region.code()));
    }
  }

  @Override
  public int compare(Community a, Community b) {
    return order.compare(a, b);
  }
}

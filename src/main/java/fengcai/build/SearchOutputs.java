package fengcai.build;

import fengcai.build.output.Key;
import fengcai.build.output.Keys;
import fengcai.build.output.Output;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import fengcai.plan.page.ProfilePage;
import fengcai.search.SearchIndex;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of the search. The entry of a profile is indexed when it is made; the parts of the
 * index are made after all entries, or index those that were not made.
 */
final class SearchOutputs {

  private final SitePlan plan;
  private final List<ProfilePage> profiles;
  private final Texts texts;
  private final Keys keys;
  private final SearchIndex index;
  private boolean complete;

  SearchOutputs(SitePlan plan, List<ProfilePage> profiles, Texts texts, Keys keys) {
    this.plan = plan;
    this.profiles = profiles;
    this.texts = texts;
    this.keys = keys;
    this.index = new SearchIndex(profiles.stream().map(plan::searched).toList());
  }

  /** The entry of a profile, by its number among all. */
  Output entry(int number, Key text) {
    ProfilePage profile = profiles.get(number);
    Key key = keys.of("search entry", number, plan.searched(profile), text);
    return new Output(
        Address.searchDocument(number),
        key,
        List.of(),
        () -> utf8(index.add(number, texts.of(profile))));
  }

  /** The parts of the index; all depend on every entry. */
  List<Output> parts(List<Output> entries) {
    Output head =
        new Output(
            Address.SEARCH_HEAD,
            keys.of("search index", entries),
            entries,
            () -> utf8(complete().head()));
    List<Output> parts = new ArrayList<>();
    parts.add(head);
    for (int i = 0; i < SearchIndex.shards(profiles.size()); i++) {
      int number = i;
      parts.add(
          new Output(
              Address.searchShard(number),
              keys.of("search index", number, head),
              List.of(head),
              () -> utf8(complete().shard(number))));
    }
    return parts;
  }

  private synchronized SearchIndex complete() {
    if (!complete) {
      for (int i = 0; i < profiles.size(); i++) {
        if (!index.contains(i)) {
          index.add(i, texts.read(profiles.get(i).profile()));
        }
      }
      complete = true;
    }
    return index;
  }

  private static byte[] utf8(String script) {
    return script.getBytes(StandardCharsets.UTF_8);
  }
}

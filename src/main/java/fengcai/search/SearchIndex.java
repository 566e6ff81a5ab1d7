package fengcai.search;

import fengcai.model.Block;
import fengcai.model.Region;
import fengcai.page.Address;
import fengcai.page.HeldHonour;
import fengcai.page.LevelGroup;
import fengcai.page.SearchedProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Gathers profiles in any order, and writes what a browser needs to find them. Memory grows with
 * about a byte for every two letters that stand together in a profile. Safe for use by several
 * threads.
 */
public final class SearchIndex {

  /** What a shard of the index weighs, about, in bytes. */
  private static final int SHARD = 12_000;

  private static final int FNV_BASIS = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  private final int documents;
  private final Folding folding = new Folding();
  private final Sounds sounds = new Sounds();
  private final Map<Long, Entry> entries = new HashMap<>();
  private final Map<Region, Postings> regions = new LinkedHashMap<>();
  private final Map<String, Postings> honours = new TreeMap<>();
  private final Map<Integer, Found> waiting = new TreeMap<>();
  private int next;

  /** For so many profiles, which are numbered from 0. */
  public SearchIndex(int documents) {
    this.documents = documents;
  }

  /** Who has two letters together: anywhere, among the facts, in the name. */
  private static final class Entry {
    private final Postings anywhere = new Postings();
    private final Postings facts = new Postings();
    private final Postings name = new Postings();
  }

  private record Found(SearchedProfile profile, long[] anywhere, long[] facts, long[] name) {}

  /** Takes a profile, and gives the script by which a browser shows it among what was found. */
  public SearchFile add(int number, SearchedProfile profile, List<Block> story) {
    SearchDocument document = SearchDocument.of(profile, story, sounds);
    Grams name = new Grams();
    name.add(folding.fold(document.name()));
    document.nameSounds().forEach(name::add);
    Grams facts = new Grams();
    document.facts().forEach(fact -> facts.add(folding.fold(fact)));
    facts.add(folding.fold(document.place()));
    Grams rest = new Grams();
    rest.add(folding.fold(document.title()));
    document.sounds().forEach(rest::add);
    document.text().forEach(text -> rest.add(folding.fold(text)));
    take(number, new Found(profile, rest.distinct(), facts.distinct(), name.distinct()));
    return new SearchFile(Address.searchDocument(number), DocumentScript.of(number, document));
  }

  /** In the order of their numbers, whoever comes first. */
  private synchronized void take(int number, Found found) {
    waiting.put(number, found);
    for (Found ready = waiting.remove(next); ready != null; ready = waiting.remove(next)) {
      put(ready, next);
      next++;
    }
  }

  private void put(Found found, int number) {
    for (long gram : found.anywhere()) {
      entry(gram).anywhere.add(number);
    }
    for (long gram : found.facts()) {
      entry(gram).anywhere.add(number);
      entry(gram).facts.add(number);
    }
    for (long gram : found.name()) {
      entry(gram).anywhere.add(number);
      entry(gram).name.add(number);
    }
    for (Region region : found.profile().regions()) {
      regions.computeIfAbsent(region, key -> new Postings()).add(number);
    }
    found.profile().profile().honours().stream()
        .map(LevelGroup::entries)
        .flatMap(List::stream)
        .map(HeldHonour::title)
        .distinct()
        .forEach(title -> honours.computeIfAbsent(title, key -> new Postings()).add(number));
  }

  private Entry entry(long gram) {
    return entries.computeIfAbsent(gram, key -> new Entry());
  }

  /**
   * Every script but those of the profiles, once all are there. Each is made when it is asked for,
   * since all of them together take many times the memory of the index.
   */
  public List<Supplier<SearchFile>> files() {
    if (next != documents) {
      throw new IllegalStateException("of " + documents + " profiles there are " + next);
    }
    long weight = 0;
    for (Entry entry : entries.values()) {
      weight += width(entry) + 12L;
    }
    int shards = Math.max(1, Integer.highestOneBit((int) (weight / SHARD)) * 2);
    List<List<Map.Entry<Long, Entry>>> dealt = new ArrayList<>();
    for (int i = 0; i < shards; i++) {
      dealt.add(new ArrayList<>());
    }
    entries
        .entrySet()
        .forEach(each -> dealt.get(shard(Grams.text(each.getKey()), shards)).add(each));
    List<Supplier<SearchFile>> files = new ArrayList<>();
    files.add(() -> new SearchFile(Address.SEARCH_HEAD, head(shards)));
    for (int i = 0; i < shards; i++) {
      int number = i;
      files.add(() -> shard(number, dealt.get(number)));
    }
    return files;
  }

  private SearchFile shard(int number, List<Map.Entry<Long, Entry>> dealt) {
    Map<String, Entry> sorted = new TreeMap<>();
    dealt.forEach(each -> sorted.put(Grams.text(each.getKey()), each.getValue()));
    StringBuilder text = new StringBuilder("fengcaiSearch.shard(").append(number).append(",{");
    String separator = "";
    for (Map.Entry<String, Entry> each : sorted.entrySet()) {
      ScriptText.quote(text.append(separator), each.getKey());
      line(text.append(":\""), each.getValue());
      text.append('"');
      separator = ",";
    }
    return new SearchFile(Address.searchShard(number), text.append("});\n").toString());
  }

  /** How long a line is. */
  private int width(Entry entry) {
    int facts = entry.facts.width(documents);
    int name = entry.name.width(documents);
    return entry.anywhere.width(documents)
        + (name > 0 ? facts + name + 2 : facts > 0 ? facts + 1 : 0);
  }

  private void line(StringBuilder text, Entry entry) {
    entry.anywhere.write(text, documents);
    text.append('|');
    entry.facts.write(text, documents);
    text.append('|');
    entry.name.write(text, documents);
    while (text.charAt(text.length() - 1) == '|') {
      text.setLength(text.length() - 1);
    }
  }

  /**
   * How many there are of everything, what characters are searched as, and what narrows a search.
   */
  private String head(int shards) {
    StringBuilder text = new StringBuilder("fengcaiSearch.head({\"documents\":");
    text.append(documents).append(",\"shards\":").append(shards).append(",\"fold\":\"");
    folding
        .pairs(codePoint -> entries.containsKey((long) codePoint))
        .forEach((from, to) -> text.appendCodePoint(from).appendCodePoint(to));
    text.append("\",\"regions\":[");
    List<String> rows = new ArrayList<>();
    regions.forEach(
        (region, postings) -> {
          StringBuilder row = new StringBuilder("[");
          ScriptText.quote(row, region.code().significantDigits());
          row.append(',');
          ScriptText.quote(row, region.name());
          row.append(",\"");
          postings.write(row, documents);
          rows.add(row.append("\"]").toString());
        });
    text.append(String.join(",", rows)).append("],\"honours\":[");
    rows.clear();
    honours.forEach(
        (title, postings) -> {
          StringBuilder row = new StringBuilder("[");
          ScriptText.quote(row, title);
          row.append(",\"");
          postings.write(row, documents);
          rows.add(row.append("\"]").toString());
        });
    return text.append(String.join(",", rows)).append("]});\n").toString();
  }

  /** As the script of the search page reckons it. */
  private static int shard(String gram, int shards) {
    int hash = FNV_BASIS;
    for (int i = 0; i < gram.length(); i++) {
      hash = (hash ^ gram.charAt(i)) * FNV_PRIME;
    }
    return hash & (shards - 1);
  }
}

package fengcai.search;

import fengcai.model.document.Block;
import fengcai.model.region.Region;
import fengcai.plan.element.LevelGroup;
import fengcai.plan.profile.HeldHonour;
import fengcai.plan.profile.SearchedProfile;
import fengcai.text.PinyinReadings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gathers profiles in any order, and writes what a browser needs to find them. Memory grows with
 * about a byte for every two letters that stand together in a profile. Safe for use by several
 * threads.
 */
public final class SearchIndex {

  private static final int FNV_BASIS = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  /** Distinct pairs of letters grow more slowly than texts (Heaps' law). */
  private static final double GROWTH = 0.7;

  private static final double PARTS = 0.9;

  private final int documents;
  private final Folding folding = new Folding();
  private final PinyinReadings sounds = new PinyinReadings();
  private final Map<Long, Entry> entries = new HashMap<>();
  private final Map<Region, Postings> regions = new LinkedHashMap<>();
  private final Map<String, Postings> honours = new TreeMap<>();
  private final Map<Integer, Found> waiting = new TreeMap<>();
  private final BitSet added = new BitSet();
  private int next;
  private Optional<List<List<Map.Entry<Long, Entry>>>> dealt = Optional.empty();

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

  /**
   * The number of parts of the index: a power of two that depends on the number of profiles alone,
   * so that a changed text changes no address. A part is about 12 KB.
   */
  public static int shards(int documents) {
    int least = (int) Math.ceil(PARTS * StrictMath.pow(documents, GROWTH));
    return least <= 1 ? 1 : Integer.highestOneBit(least - 1) * 2;
  }

  /** Whether a profile has been added. */
  public synchronized boolean contains(int number) {
    return added.get(number);
  }

  /**
   * Adds a profile, unless it has been added, and returns the script by which a browser shows it
   * among the results.
   */
  public String add(int number, SearchedProfile profile, List<Block> story) {
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
    return DocumentScript.of(number, document);
  }

  /** In the order of their numbers, whoever comes first. */
  private synchronized void take(int number, Found found) {
    if (added.get(number)) {
      return;
    }
    added.set(number);
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

  /** The entries of each part, once all profiles are there. */
  private synchronized List<List<Map.Entry<Long, Entry>>> dealt() {
    if (next != documents) {
      throw new IllegalStateException("of " + documents + " profiles there are " + next);
    }
    if (dealt.isEmpty()) {
      int shards = shards(documents);
      List<List<Map.Entry<Long, Entry>>> parts = new ArrayList<>();
      for (int i = 0; i < shards; i++) {
        parts.add(new ArrayList<>());
      }
      entries
          .entrySet()
          .forEach(each -> parts.get(shard(Grams.text(each.getKey()), shards)).add(each));
      dealt = Optional.of(parts);
    }
    return dealt.get();
  }

  /** A part of the index, once all profiles are there. */
  public String shard(int number) {
    Map<String, Entry> sorted = new TreeMap<>();
    dealt().get(number).forEach(each -> sorted.put(Grams.text(each.getKey()), each.getValue()));
    StringBuilder text = new StringBuilder("fengcaiSearch.shard(").append(number).append(",{");
    String separator = "";
    for (Map.Entry<String, Entry> each : sorted.entrySet()) {
      ScriptText.quote(text.append(separator), each.getKey());
      line(text.append(":\""), each.getValue());
      text.append('"');
      separator = ",";
    }
    return text.append("});\n").toString();
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
  public String head() {
    int shards = dealt().size();
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

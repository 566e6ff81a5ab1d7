package fengcai.search;

import fengcai.model.document.Block;
import fengcai.plan.profile.HeldHonour;
import fengcai.plan.profile.SearchedProfile;
import fengcai.text.PinyinReadings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Gathers the texts of profiles in any order, and writes what a browser needs to find them. Memory
 * grows with two or three bytes for every two letters that stand together in a profile. Safe for
 * use by several threads.
 */
public final class SearchIndex {

  /** Distinct pairs of letters grow more slowly than texts (Heaps' law). */
  private static final double GROWTH = 0.7;

  private static final double PARTS = 0.9;
  private static final int DOCUMENTS_OF_A_BLOCK = 2048;

  private final List<SearchedProfile> profiles;
  private final int shards;
  private final List<IndexBlock> blocks = new ArrayList<>();
  private final Folding folding = new Folding();
  private final PinyinReadings sounds = new PinyinReadings();
  private final BitSet letters = new BitSet();

  /** For profiles that are numbered from 0 in this order. */
  public SearchIndex(List<SearchedProfile> profiles) {
    if (profiles.size() > 1 << IndexBlock.NUMBER_BITS) {
      throw new IllegalArgumentException(profiles.size() + " profiles");
    }
    this.profiles = List.copyOf(profiles);
    this.shards = shards(profiles.size());
    for (int first = 0; first < profiles.size(); first += DOCUMENTS_OF_A_BLOCK) {
      int size = Math.min(DOCUMENTS_OF_A_BLOCK, profiles.size() - first);
      blocks.add(new IndexBlock(first, size, shards));
    }
  }

  /**
   * The number of parts of the index: a power of two that depends on the number of profiles alone,
   * so that a changed text changes no address. A part is about 12 KB.
   */
  public static int shards(int documents) {
    int least = (int) Math.ceil(PARTS * StrictMath.pow(documents, GROWTH));
    return least <= 1 ? 1 : Integer.highestOneBit(least - 1) * 2;
  }

  private IndexBlock block(int number) {
    return blocks.get(number / DOCUMENTS_OF_A_BLOCK);
  }

  /** Whether a profile has been added. */
  public boolean contains(int number) {
    return block(number).contains(number);
  }

  /**
   * Adds a profile, unless it has been added, and returns the script by which a browser shows it
   * among the results.
   */
  public String add(int number, List<Block> story) {
    SearchDocument document = SearchDocument.of(profiles.get(number), story, sounds);
    Grams grams = new Grams();
    grams.add(folding.fold(document.name()), Grams.NAME);
    document.nameSounds().forEach(sound -> grams.add(sound, Grams.NAME));
    document.facts().forEach(fact -> grams.add(folding.fold(fact), Grams.FACTS));
    grams.add(folding.fold(document.place()), Grams.FACTS);
    grams.add(folding.fold(document.title()), Grams.TEXT);
    document.sounds().forEach(sound -> grams.add(sound, Grams.TEXT));
    document.text().forEach(text -> grams.add(folding.fold(text), Grams.TEXT));
    long[] distinct = grams.distinct();
    addLetters(distinct);
    block(number).add(number, distinct);
    return DocumentScript.of(number, document);
  }

  private synchronized void addLetters(long[] grams) {
    for (int i = 0; i < grams.length && Grams.isLetter(grams[i]); i++) {
      letters.set((int) (grams[i] >> Grams.FIELD_BITS));
    }
  }

  private void requireComplete() {
    if (!blocks.stream().allMatch(IndexBlock::isComplete)) {
      throw new IllegalStateException("some profiles have not been added");
    }
  }

  /** A part of the index, once all profiles are there. */
  public String shard(int number) {
    requireComplete();
    return new ShardScript(number, profiles.size()).of(entries(number));
  }

  private long[] entries(int shard) {
    long[][] parts = blocks.stream().map(block -> block.entries(shard)).toArray(long[][]::new);
    long[] all = new long[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int length = 0;
    for (long[] part : parts) {
      System.arraycopy(part, 0, all, length, part.length);
      length += part.length;
    }
    Arrays.sort(all);
    return all;
  }

  /**
   * How many there are of everything, what characters are searched as, and what narrows a search.
   */
  public String head() {
    requireComplete();
    StringBuilder text = new StringBuilder("fengcaiSearch.head({\"documents\":");
    text.append(profiles.size()).append(",\"shards\":").append(shards).append(",\"fold\":\"");
    folding.pairs(letters).forEach((from, to) -> text.appendCodePoint(from).appendCodePoint(to));
    text.append("\",\"regions\":[");
    appendRows(
        text,
        new LinkedHashMap<>(),
        SearchedProfile::regions,
        region -> List.of(region.code().significantDigits(), region.name()));
    text.append("],\"honours\":[");
    appendRows(text, new TreeMap<>(), SearchIndex::honours, List::of);
    return text.append("]});\n").toString();
  }

  private static List<String> honours(SearchedProfile profile) {
    return profile.profile().honours().stream()
        .flatMap(group -> group.entries().stream())
        .map(HeldHonour::title)
        .distinct()
        .toList();
  }

  /** Appends a row for each property: its texts and the profiles that have it. */
  private <P> void appendRows(
      StringBuilder text,
      Map<P, Postings> rows,
      Function<SearchedProfile, List<P>> properties,
      Function<P, List<String>> texts) {
    for (int i = 0; i < profiles.size(); i++) {
      for (P property : properties.apply(profiles.get(i))) {
        rows.computeIfAbsent(property, key -> new Postings(profiles.size())).add(i);
      }
    }
    String separator = "[";
    for (Map.Entry<P, Postings> row : rows.entrySet()) {
      text.append(separator);
      for (String each : texts.apply(row.getKey())) {
        ScriptText.quote(text, each);
        text.append(',');
      }
      row.getValue().write(text.append('"'));
      text.append("\"]");
      separator = ",[";
    }
  }
}

package fengcai.search;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The grams of adjacent documents. Once all are added they are packed: sorted by part of the index,
 * gram and document, as differences of seven bits a byte. Safe for use by several threads.
 */
final class IndexBlock {

  /** Of documents; 650,000 of 20 bits each, as many as a nation has communities. */
  static final int NUMBER_BITS = 20;

  private static final int SEVEN_BITS = 7;
  private static final int MORE = 1 << SEVEN_BITS;

  private final int first;
  private final int shards;
  private final BitSet added = new BitSet();
  private final int documents;

  /** The grams of the documents added so far; none of a complete block. */
  private long[][] open;

  private byte[] packed = {};

  /** Where each part of the index begins in {@link #packed}. */
  private final int[] starts;

  IndexBlock(int first, int documents, int shards) {
    this.first = first;
    this.shards = shards;
    this.documents = documents;
    this.open = new long[documents][];
    this.starts = new int[shards + 1];
  }

  synchronized boolean contains(int number) {
    return added.get(number - first);
  }

  /** Adds a document’s {@link Grams#distinct} grams, unless it was added before. */
  synchronized void add(int number, long[] grams) {
    if (contains(number)) {
      return;
    }
    open[number - first] = grams;
    added.set(number - first);
    if (isComplete()) {
      pack(open);
      open = new long[0][];
    }
  }

  synchronized boolean isComplete() {
    return added.cardinality() == documents;
  }

  /**
   * What a part of the index contains of a complete block, ascending: a gram, below it {@link
   * #NUMBER_BITS} of the document’s number, below it the fields.
   */
  long[] entries(int shard) {
    long[] entries = new long[starts[shard + 1] - starts[shard]];
    int count = 0;
    long value = 0;
    for (int at = starts[shard]; at < starts[shard + 1]; ) {
      long difference = 0;
      int shift = 0;
      int digit;
      do {
        digit = packed[at++];
        difference |= (long) (digit & (MORE - 1)) << shift;
        shift += SEVEN_BITS;
      } while (digit < 0);
      value += difference;
      entries[count++] = value;
    }
    return Arrays.copyOf(entries, count);
  }

  private void pack(long[][] all) {
    int[] ends = new int[shards + 1];
    for (long[] grams : all) {
      for (long gram : grams) {
        ends[shard(gram) + 1]++;
      }
    }
    for (int shard = 0; shard < shards; shard++) {
      ends[shard + 1] += ends[shard];
    }
    long[] entries = new long[ends[shards]];
    int[] next = Arrays.copyOf(ends, shards);
    for (int i = 0; i < all.length; i++) {
      long number = (long) (first + i) << Grams.FIELD_BITS;
      for (long gram : all[i]) {
        long fields = gram & ((1 << Grams.FIELD_BITS) - 1);
        entries[next[shard(gram)]++] = ((gram - fields) << NUMBER_BITS) | number | fields;
      }
    }
    write(entries, ends);
  }

  private int shard(long gram) {
    return Grams.hash(gram >> Grams.FIELD_BITS) & (shards - 1);
  }

  private void write(long[] entries, int[] ends) {
    byte[] bytes = new byte[entries.length * 2 + 16];
    int length = 0;
    for (int shard = 0; shard < shards; shard++) {
      Arrays.sort(entries, ends[shard], ends[shard + 1]);
      long before = 0;
      for (int i = ends[shard]; i < ends[shard + 1]; i++) {
        if (length + 10 > bytes.length) {
          bytes = Arrays.copyOf(bytes, bytes.length / 2 * 3);
        }
        long difference = entries[i] - before;
        before = entries[i];
        while (difference >= MORE) {
          bytes[length++] = (byte) ((difference & (MORE - 1)) | MORE);
          difference >>>= SEVEN_BITS;
        }
        bytes[length++] = (byte) difference;
      }
      starts[shard + 1] = length;
    }
    packed = Arrays.copyOf(bytes, length);
  }
}

package fengcai.search;

/** The script with a part of the index: for each gram the documents that contain it. */
final class ShardScript {

  private static final int NUMBER = (1 << IndexBlock.NUMBER_BITS) - 1;

  private final int shard;
  private final Postings anywhere;
  private final Postings facts;
  private final Postings name;

  ShardScript(int shard, int documents) {
    this.shard = shard;
    this.anywhere = new Postings(documents);
    this.facts = new Postings(documents);
    this.name = new Postings(documents);
  }

  /** The script of ascending entries, which {@link IndexBlock#entries} describes. */
  String of(long[] entries) {
    StringBuilder text = new StringBuilder("fengcaiSearch.shard(").append(shard).append(",{");
    String separator = "";
    for (int i = 0; i < entries.length; ) {
      long gram = gram(entries[i]);
      for (; i < entries.length && gram(entries[i]) == gram; i++) {
        add(entries[i]);
      }
      Grams.append(text.append(separator).append('"'), gram);
      line(text.append("\":\""));
      text.append('"');
      separator = ",";
    }
    return text.append("});\n").toString();
  }

  private static long gram(long entry) {
    return entry >>> (IndexBlock.NUMBER_BITS + Grams.FIELD_BITS);
  }

  private void add(long entry) {
    int number = (int) (entry >> Grams.FIELD_BITS) & NUMBER;
    anywhere.add(number);
    if ((entry & Grams.FACTS) != 0) {
      facts.add(number);
    }
    if ((entry & Grams.NAME) != 0) {
      name.add(number);
    }
  }

  private void line(StringBuilder text) {
    anywhere.write(text);
    facts.write(text.append('|'));
    name.write(text.append('|'));
    while (text.charAt(text.length() - 1) == '|') {
      text.setLength(text.length() - 1);
    }
  }
}

package fengcai.bench.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Chinese words as frequent as in real texts, after the word list of jieba-analysis, which counts
 * the words of newspapers and novels.
 */
final class Words {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{1,4}");

  /** Parts of speech that would make claims to be checked: numerals, names, organizations. */
  private static final Set<String> LEFT_OUT = Set.of("m", "nr", "nrt", "nrfg", "nt", "ns", "x");

  private final List<String> words = new ArrayList<>();
  private final long[] upTo;

  Words() {
    List<Long> counts = new ArrayList<>();
    long sum = 0;
    for (String line : lines()) {
      String[] columns = line.split(" ", -1);
      if (HAN.matcher(columns[0]).matches() && !LEFT_OUT.contains(columns[2])) {
        sum += Long.parseLong(columns[1]);
        words.add(columns[0]);
        counts.add(sum);
      }
    }
    upTo = counts.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<String> lines() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/dict.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String any(RandomGenerator random) {
    int at = Arrays.binarySearch(upTo, random.nextLong(upTo[upTo.length - 1]) + 1);
    return words.get(at < 0 ? -at - 1 : at);
  }

  /** Some clauses with commas between them and a full stop at the end. */
  String sentence(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    int clauses = 1 + random.nextInt(4);
    for (int i = 0; i < clauses; i++) {
      int length = 3 + random.nextInt(6);
      for (int j = 0; j < length; j++) {
        text.append(any(random));
      }
      text.append(i == clauses - 1 ? "。" : "，");
    }
    return text.toString();
  }
}

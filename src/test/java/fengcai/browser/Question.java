package fengcai.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A query of the table and what it must find: what a scan for some words finds, or one profile.
 *
 * @param scanned what a plain scan looks for
 * @param profile what must be among the results, where a scan cannot tell
 */
record Question(String query, String scanned, Optional<String> profile) {

  private static final String TABLE = "queries.txt";
  private static final String AS = "as ";

  /** The whole table. */
  static List<Question> all() throws IOException {
    try (InputStream table = Objects.requireNonNull(Question.class.getResourceAsStream(TABLE))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Question::of)
          .toList();
    }
  }

  private static Question of(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length == 1) {
      return new Question(line, line, Optional.empty());
    }
    return columns[1].startsWith(AS)
        ? new Question(columns[0], columns[1].substring(AS.length()), Optional.empty())
        : new Question(columns[0], columns[0], Optional.of(columns[1] + "/index.html"));
  }
}

package fengcai.bench.corpus;

import java.util.List;

/**
 * An invented community.
 *
 * @param number from 0 among all
 * @param county six digits
 * @param counts by year, the oldest first
 * @param story Markdown of about 1,200 characters
 */
record CorpusCommunity(
    int number,
    String county,
    String name,
    String street,
    List<Count> counts,
    List<String> teams,
    List<Honour> honours,
    String published,
    String summary,
    String story) {

  record Count(int year, int registered, int residents) {}

  record Honour(String title, int year) {}

  /** The path of its record and page. */
  String path() {
    return county + "/c" + number;
  }
}

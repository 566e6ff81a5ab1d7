package fengcai.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence of a story that lists the community's honours: their titles, and the story with a
 * reference to the honours of the record in their place.
 */
record HonourSentence(List<String> titles, String story) {

  /** What pages and reports put the honours in the place of. */
  static final String REFERENCE = "{荣誉}";

  private static final String TITLE = "[“\"「『《]([^”\"」』》\\n]{4,40})[”\"」』》]";
  private static final Pattern LIST =
      Pattern.compile(TITLE + "(?:\\s*(?:、|，|,|和|以及|及)?\\s*" + TITLE + ")+");
  private static final Pattern ONE = Pattern.compile(TITLE);
  private static final Pattern GRANTED = Pattern.compile("荣誉|称号|荣获|获得|获评|授予|评为|命名为|表彰");
  private static final Pattern OF_A_COMMUNITY =
      Pattern.compile("(?:社区|单位|组织|基地|集体|示范点|服务站|站点?|党支部|党总支|党委|村|团队|项目)$");
  private static final String ENDS = "。！？!?\n";

  HonourSentence {
    titles = List.copyOf(titles);
  }

  static Optional<HonourSentence> in(String story) {
    Matcher list = LIST.matcher(story);
    while (list.find()) {
      List<String> titles = new ArrayList<>();
      Matcher one = ONE.matcher(list.group());
      while (one.find()) {
        titles.add(one.group(1).strip());
      }
      long communal = titles.stream().filter(t -> OF_A_COMMUNITY.matcher(t).find()).count();
      if (communal * 2 >= titles.size() && GRANTED.matcher(sentence(story, list)).find()) {
        return Optional.of(
            new HonourSentence(
                titles,
                story.substring(0, list.start()) + REFERENCE + story.substring(list.end())));
      }
    }
    return Optional.empty();
  }

  private static String sentence(String story, Matcher list) {
    int start = list.start();
    while (start > 0 && ENDS.indexOf(story.charAt(start - 1)) < 0) {
      start--;
    }
    int end = list.end();
    while (end < story.length() && ENDS.indexOf(story.charAt(end)) < 0) {
      end++;
    }
    return story.substring(start, list.start()) + story.substring(list.end(), end);
  }
}

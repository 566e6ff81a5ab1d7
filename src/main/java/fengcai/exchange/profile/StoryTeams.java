package fengcai.exchange.profile;

import fengcai.text.ChineseNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the teams that a sentence lists: 组建了3支志愿者队伍：助老队、护河队和读书队. */
final class StoryTeams {

  private static final Pattern LIST =
      Pattern.compile(
          "([0-9一二三四五六七八九十两]{1,3})(余|多)?[支个](?:志愿者?|志愿服务|服务|特色)*(?:小?分?队伍?|团队)\\s*[：:—]+\\s*([^。；：\\n]{5,200})[。；]");
  private static final int LONGEST_NAME = 16;

  private StoryTeams() {}

  /** The names, if they are as many as the sentence states (5余支: five or more). */
  static Optional<List<String>> in(String story) {
    Matcher list = LIST.matcher(story);
    while (list.find()) {
      List<String> names =
          List.of(list.group(3).split("、|，|,|和|以及|及", -1)).stream()
              .map(name -> name.strip().replaceAll("^[“「]|[”」]$", "").replaceFirst("等$", ""))
              .toList();
      int count = ChineseNumber.parse(list.group(1)).map(BigDecimal::intValue).orElse(0);
      boolean counted =
          list.group(2) == null ? names.size() == count : count > 0 && names.size() >= count;
      if (counted
          && names.stream().allMatch(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)) {
        return Optional.of(names);
      }
    }
    return Optional.empty();
  }
}

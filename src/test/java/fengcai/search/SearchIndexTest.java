package fengcai.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.model.Community;
import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.plan.SitePlan;
import fengcai.plan.page.ProfilePage;
import fengcai.plan.profile.SearchedProfile;
import fengcai.testdata.CommunityBuilder;
import fengcai.testdata.PublicationBuilder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scripts of an index, read as the script of the search page reads them. */
class SearchIndexTest {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** More than two blocks of the index. */
  private static final int PROFILES = 4_500;

  private static final String LETTERS = "东南西北社区志愿服務樓１２ж𠮷";

  private final Random random = new Random(3);
  private final List<SearchedProfile> profiles = profiles();
  private final List<String> stories =
      IntStream.range(0, profiles.size()).mapToObj(i -> text()).toList();

  private static List<SearchedProfile> profiles() {
    List<Community> communities =
        IntStream.range(0, PROFILES)
            .mapToObj(
                i ->
                    new CommunityBuilder("990101/c" + i, i % 7 == 0 ? "东社区" : "西社区")
                        .street(i % 3 == 0 ? "北樓街道" : "志区街道")
                        .build())
            .toList();
    SitePlan plan =
        SitePlan.of(
            new PublicationBuilder().region("990101", "示例区").communities(communities).build(),
            Map.of(),
            LocalDateTime.of(2026, 1, 1, 12, 0));
    return plan.pages().stream()
        .filter(ProfilePage.class::isInstance)
        .map(page -> plan.searched((ProfilePage) page))
        .toList();
  }

  private String text() {
    int[] letters = LETTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(random.nextInt(9) == 0 ? "，" : "");
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private static List<Block> story(String text) {
    return List.of(new Block.Paragraph(List.of(new Inline.Text(text))));
  }

  private SearchIndex index() {
    SearchIndex index = new SearchIndex(profiles);
    List<Integer> order = new ArrayList<>(IntStream.range(0, PROFILES).boxed().toList());
    Collections.shuffle(order, random);
    order.forEach(number -> index.add(number, story(stories.get(number))));
    return index;
  }

  @Test
  void findsTheProfilesThatContainTwoLetters() {
    SearchIndex index = index();
    Map<String, String> found = new HashMap<>();
    for (int shard = 0; shard < SearchIndex.shards(PROFILES); shard++) {
      json(index.shard(shard))
          .properties()
          .forEach(gram -> found.put(gram.getKey(), gram.getValue().asString()));
    }
    for (String gram : List.of("社", "社区", "区ж", "ж", "12", "楼", "務", "务楼", "𠮷", "𠮷东", "街道")) {
      Set<Integer> expected = new TreeSet<>();
      Set<Integer> inFacts = new TreeSet<>();
      Set<Integer> inName = new TreeSet<>();
      for (int i = 0; i < PROFILES; i++) {
        String name = profiles.get(i).profile().name();
        String street = profiles.get(i).profile().place().replace('樓', '楼');
        String story =
            stories.get(i).replace('樓', '楼').replace('務', '务').replace('１', '1').replace('２', '2');
        if (name.contains(gram)) {
          inName.add(i);
        }
        if (street.contains(gram)) {
          inFacts.add(i);
        }
        if (story.contains(gram) || name.contains(gram) || street.contains(gram)) {
          expected.add(i);
        }
      }
      String[] fields = (found.getOrDefault(gram, "") + "||").split("\\|", -1);
      assertThat(decoded(fields[0])).as(gram).isEqualTo(expected);
      assertThat(decoded(fields[1])).as("facts " + gram).isEqualTo(inFacts);
      assertThat(decoded(fields[2])).as("name " + gram).isEqualTo(inName);
    }
  }

  @Test
  void isTheSameWhateverTheOrder() {
    SearchIndex one = index();
    SearchIndex other = index();
    assertThat(one.head()).isEqualTo(other.head());
    assertThat(one.shard(5)).isEqualTo(other.shard(5));
  }

  @Test
  void narrowsBySelectedRegions() {
    JsonNode head = json(index().head());
    assertThat(head.get("documents").asInt()).isEqualTo(PROFILES);
    assertThat(head.get("fold").asString()).contains("樓楼").contains("務务");
    assertThat(head.get("regions").get(0).get(1).asString()).isEqualTo("示例区");
    assertThat(decoded(head.get("regions").get(0).get(2).asString())).hasSize(PROFILES);
  }

  @Test
  void hasNoPartsBeforeAllAreThere() {
    SearchIndex index = new SearchIndex(profiles);
    index.add(1, story("东"));
    assertThat(index.contains(1)).isTrue();
    assertThat(index.contains(0)).isFalse();
    assertThatThrownBy(() -> index.shard(0)).isInstanceOf(IllegalStateException.class);
  }

  private static JsonNode json(String script) {
    return JsonMapper.shared()
        .readTree(script.substring(script.indexOf('{'), script.lastIndexOf(')')));
  }

  private static Set<Integer> decoded(String text) {
    Set<Integer> numbers = new TreeSet<>();
    if (text.startsWith("=")) {
      for (int i = 1; i < text.length(); i++) {
        for (int bit = 0; bit < 6; bit++) {
          if ((DIGITS.indexOf(text.charAt(i)) & 1 << bit) != 0) {
            numbers.add((i - 1) * 6 + bit);
          }
        }
      }
      return numbers;
    }
    int number = -1;
    int gap = 0;
    int shift = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = DIGITS.indexOf(text.charAt(i));
      gap |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        number += gap + 1;
        numbers.add(number);
        gap = 0;
        shift = 0;
      }
    }
    return numbers;
  }
}

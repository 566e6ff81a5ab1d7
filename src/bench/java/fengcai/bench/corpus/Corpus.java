package fengcai.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invented communities of invented divisions, in the proportions of a nation: some 230 communities
 * in a county, 10 counties in a city, 13 cities in a province. Each follows from its number alone.
 */
public final class Corpus {

  private static final long SEED = 20200326;
  private static final int COMMUNITIES_OF_A_COUNTY = 230;
  private static final int COUNTIES_OF_A_CITY = 10;
  private static final int CITIES_OF_A_PROVINCE = 13;

  /** Province codes that GB/T 2260 leaves free. */
  private static final List<Integer> PROVINCES =
      IntStream.concat(IntStream.rangeClosed(66, 70), IntStream.rangeClosed(83, 99))
          .boxed()
          .toList();

  private static final int NEWEST_YEAR = 2025;
  private static final int PARAGRAPHS = 8;
  private static final List<String> FIRST =
      List.of("东", "西", "南", "北", "上", "下", "大", "小", "新", "老", "青", "白", "长", "清", "金", "玉");
  private static final List<String> SECOND =
      List.of(
          "河", "山", "桥", "湖", "井", "坊", "湾", "塘", "岭", "坡", "溪", "泉", "渡", "营", "庄", "屯", "苑", "园",
          "里", "关");
  private static final List<String> THIRD =
      List.of(
          "", "头", "口", "底", "前", "后", "西", "东", "一村", "二村", "三村", "新村", "花园", "家园", "北里", "南里");
  private static final List<String> GRANTED_BY = List.of("全国", "全省", "全市", "全区");
  private static final List<String> HONOURS =
      List.of(
          "文明社区",
          "志愿服务示范社区",
          "和谐社区建设示范社区",
          "民主法治示范社区",
          "学雷锋活动示范点",
          "综合减灾示范社区",
          "充分就业社区",
          "科普示范社区",
          "书香社区",
          "最美志愿服务社区");
  private static final List<String> TEAMS =
      List.of(
          "扶贫助困", "为老服务", "环境保护", "文艺宣传", "治安巡逻", "助残帮扶", "科普宣讲", "便民维修", "应急救援", "青少年服务", "法律服务",
          "邻里调解");

  private final int size;
  private final Words words = new Words();

  public Corpus(int size) {
    int most =
        PROVINCES.size() * CITIES_OF_A_PROVINCE * COUNTIES_OF_A_CITY * COMMUNITIES_OF_A_COUNTY;
    if (size < 1 || size > most) {
      throw new IllegalArgumentException("from 1 to " + most + " communities");
    }
    this.size = size;
  }

  Stream<CorpusCommunity> communities() {
    return IntStream.range(0, size).mapToObj(this::community);
  }

  /** The name of each division that has communities, by its code, in order. */
  Stream<Division> divisions() {
    List<Division> all = new ArrayList<>();
    int counties = (size + COMMUNITIES_OF_A_COUNTY - 1) / COMMUNITIES_OF_A_COUNTY;
    for (int county = 0; county < counties; county++) {
      String code = county(county);
      RandomGenerator random = new SplittableRandom(SEED + county);
      if (county % (COUNTIES_OF_A_CITY * CITIES_OF_A_PROVINCE) == 0) {
        all.add(new Division(code.substring(0, 2) + "0000", place(random) + "省"));
      }
      if (county % COUNTIES_OF_A_CITY == 0) {
        all.add(new Division(code.substring(0, 4) + "00", place(random) + "市"));
      }
      all.add(new Division(code, place(random) + "区"));
    }
    return all.stream();
  }

  record Division(String code, String name) {}

  private static String county(int county) {
    int city = county / COUNTIES_OF_A_CITY;
    return "%d%02d%02d"
        .formatted(
            PROVINCES.get(city / CITIES_OF_A_PROVINCE),
            city % CITIES_OF_A_PROVINCE + 1,
            county % COUNTIES_OF_A_CITY + 1);
  }

  CorpusCommunity community(int number) {
    RandomGenerator random = new SplittableRandom(~SEED + number);
    int residents = 800 + random.nextInt(9000);
    int registered = residents * (8 + random.nextInt(15)) / 100;
    int years = 2 + random.nextInt(4);
    List<CorpusCommunity.Count> counts =
        IntStream.rangeClosed(NEWEST_YEAR - years + 1, NEWEST_YEAR)
            .mapToObj(
                year ->
                    new CorpusCommunity.Count(
                        year,
                        registered - (NEWEST_YEAR - year) * 7,
                        residents - (NEWEST_YEAR - year) * 31))
            .toList();
    return new CorpusCommunity(
        number,
        county(number / COMMUNITIES_OF_A_COUNTY),
        place(random) + any(THIRD, random) + "社区",
        place(random) + "街道",
        counts,
        some(1 + random.nextInt(4), () -> any(TEAMS, random), team -> team + "队"),
        some(random.nextInt(4), () -> honour(random), Function.identity()),
        "2026-%02d-%02d 09:30:00".formatted(1 + random.nextInt(9), 1 + random.nextInt(28)),
        words.sentence(random),
        story(registered, random));
  }

  private static CorpusCommunity.Honour honour(RandomGenerator random) {
    return new CorpusCommunity.Honour(
        any(GRANTED_BY, random) + any(HONOURS, random), NEWEST_YEAR - random.nextInt(8));
  }

  private String story(int registered, RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
      if (i % 3 == 2) {
        text.append("## ").append(any(TEAMS, random)).append("\n\n");
      }
      if (i == 0) {
        text.append("截至").append(NEWEST_YEAR).append("年12月31日，社区注册志愿者").append(registered);
        text.append("人。");
      }
      int sentences = 4 + random.nextInt(4);
      for (int j = 0; j < sentences; j++) {
        text.append(words.sentence(random));
      }
      text.append("\n\n");
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static String place(RandomGenerator random) {
    return any(FIRST, random) + any(SECOND, random);
  }

  private static String any(List<String> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }

  /** Up to so many different ones. */
  private static <A, B> List<B> some(
      int most, java.util.function.Supplier<A> one, Function<A, B> made) {
    return Stream.generate(one).limit(most).distinct().map(made).toList();
  }
}

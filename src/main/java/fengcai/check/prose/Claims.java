package fengcai.check.prose;

import fengcai.check.prose.Claim.Truth;
import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.HonourLevel;
import fengcai.model.Share;
import fengcai.model.VolunteerCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of numbers that a record knows. */
final class Claims {
  private Claims() {}

  private static final String NUMBER = "(?<number>" + Amount.REGEX + ")\\s*";
  private static final String AFTER = "(?<after>以上|及以上|以下|以内|左右|上下)?";
  private static final String PEOPLE = "(?:名|人|位)(?!次)" + AFTER;

  /** 已, 共, 达到 … between what is counted and the number. */
  private static final String REACHES =
      "(?:[，,]?(?:目前|现|截至目前))?(?:总共|一共|合计|共计|累计|已经|已|共|也|就)*"
          + "(?:[从由]"
          + Amount.REGEX
          + "[名人]?[^，。；]{0,10}?)?(?:迅速|逐步|稳步)?(?:增加|增长|发展|提高|上升|扩大|壮大|增)?"
          + "(?:到了?|至)?(?:达到了?|达|有|为|是|计)?\\s*";

  /** Words that make a number one of some of the volunteers, or of none yet. */
  private static final String SOME =
      "新增|新|其中|青年|老年|学生|少年|妇女|巾帼|[男女]|退休|在职|骨干|机关|双报到|同比|每|平均|人均" + "|目标|力争|争取|计划|预计|将|拟|不含|除";

  private static final Pattern SOME_OF_THEM = Pattern.compile(SOME + "|党员");
  private static final Pattern SOME_IN_PARTY = Pattern.compile(SOME);

  private static final Claim REGISTERED =
      new Claim(
          "registered",
          List.of("注册", "在册"),
          List.of(
              Pattern.compile(
                  "(?:注册的?志愿者|志愿者注册|注册志愿服务者|在册志愿者|注册的?志愿服务人员)"
                      + "(?:总人数|人数|总数|总量|数量|队伍)?"
                      + REACHES
                      + NUMBER
                      + PEOPLE),
              Pattern.compile(
                  "(?:有|达到?|共|汇聚|凝聚|发展|吸引|拥有)了?"
                      + NUMBER
                      + PEOPLE
                      + "(?:社区)?(?:居民|群众)?(?:实名|正式|在册)?(?:注册志愿者|[^，。；：、]{0,12}?注册(?:成为|为|登记为|了)志愿者)"
                      + "(?=[，。；、！,;\\n]|$)"),
              Pattern.compile(
                  NUMBER + PEOPLE + "(?:居民|群众)?[在通过]{1,2}[^，。；：、]{2,14}?(?:实名|正式)?注册(?:，|。|登记)")),
          SOME_OF_THEM,
          (claim, facts, around) -> counted(facts, around, count -> value(count.registered())));

  private static final Claim PARTY_MEMBERS =
      new Claim(
          "partyMembers",
          List.of("党员志愿者"),
          List.of(Pattern.compile("党员志愿者(?:人数|总数)?" + REACHES + NUMBER + PEOPLE)),
          SOME_IN_PARTY,
          (claim, facts, around) -> counted(facts, around, count -> value(count.partyMembers())));

  private static final Claim ACTIVE =
      new Claim(
          "active",
          List.of("活跃"),
          List.of(Pattern.compile("活跃的?志愿者(?:人数|总数)?" + REACHES + NUMBER + PEOPLE)),
          SOME_OF_THEM,
          (claim, facts, around) -> counted(facts, around, count -> value(count.active())));

  private static final Claim RESIDENTS =
      new Claim(
          "residents",
          List.of("常住"),
          List.of(
              Pattern.compile(
                  "常住(?:人口|居民)(?:总数|总人数|人数)?" + REACHES + NUMBER + "(?:余)?" + "口?" + PEOPLE)),
          Pattern.compile("[男女]|老年|岁|每|儿童|非|流动|外来"),
          Claims::residents);

  private static final Claim SHARE =
      new Claim(
          "share",
          List.of("占"),
          List.of(
              Pattern.compile(
                  "占(?:到|了)?(?:本|全)?(?:社区|辖区)?(?:总|常住)?(?:人口|居民)(?:总数|总人口|总人数|人数)?"
                      + "(?:的比例|比例|的比重|比重)?的?(?:已经|已|达到|达|为|是)*"
                      + "(?<number>(?:将近|接近|近|大约|约|超过|超|逾|突破)?"
                      + "(?:[0-9]+(?:\\.[0-9]+)?%|百分之[零〇一二两三四五六七八九十]+|[一二两三四五六七八九]成))")),
          Pattern.compile("老人|老年|岁|儿童|低保|残疾|党员|流动|外来|青年|学生|户籍|活跃"),
          Claims::shares);

  private static final Pattern FOUNDED = Pattern.compile("[建有共设]|成立|组成|形成|打造|培育|汇聚|发展|整合");
  private static final Pattern FROM_ELSEWHERE = Pattern.compile("来自|参赛|参加|比赛|同台|全街道|各社区");

  private static final Claim TEAMS =
      new Claim(
          "teams",
          List.of("支"),
          List.of(
              Pattern.compile(
                  "(?<!第)"
                      + NUMBER
                      + "支(?:各具)?(?:特色|专业|常设|固定|社区|学雷锋|品牌|不同类型|各类)*的?"
                      + "(?:志愿者?|志愿服务者?)?(?:服务)?(?:队伍|小分队|分队|小队|队)(?![员长])"
                      + AFTER)),
          Pattern.compile("其中|新|又|再|增|另|还|每|党员|青年|计划|将|拟|力争|争取|第"),
          Claims::teams);

  private static final String OF_LEVEL = "(?<level>国家级|省级|市级|区县级|区级|县级|街道级)?(?<above>及?以上)?的?";

  private static final Claim HONOURS =
      new Claim(
          "honours",
          List.of("荣誉", "称号", "奖项"),
          List.of(
              Pattern.compile(
                  OF_LEVEL
                      + "(?:集体|先进|各类|各级)?(?:荣誉|奖项)(?:称号)?(?:共|达到?|有|合计)*"
                      + NUMBER
                      + "[项个]"
                      + AFTER),
              Pattern.compile(NUMBER + "[项个]" + OF_LEVEL + "(?:集体|先进|各类|各级)?(?:荣誉|称号|奖项)" + AFTER)),
          Pattern.compile("其中|个人|居民|同志|每|争取|力争|计划|将|又"),
          Claims::honours);

  private static final Claim HOURS =
      new Claim(
          "hours",
          List.of("小时"),
          List.of(
              Pattern.compile(
                  "(?:(?:志愿)?服务(?:总)?(?:时长|时间|时数)|累计(?:志愿)?服务)"
                      + REACHES
                      + NUMBER
                      + "个?小时"
                      + AFTER)),
          Pattern.compile("人均|每|平均|个人|最[长多高]|单|本月|季度|一次|名|位|目标|力争|争取|计划"),
          (claim, facts, around) -> counted(facts, around, VolunteerCount::hours));

  static final List<Claim> ALL =
      List.of(REGISTERED, PARTY_MEMBERS, ACTIVE, RESIDENTS, SHARE, TEAMS, HONOURS, HOURS);

  /** Figures of the year that is told of, or of any day where the text names none. */
  private static List<Truth> counted(
      Facts facts, Surroundings around, Function<VolunteerCount, Optional<BigDecimal>> figure) {
    if (around.isPast() && around.year().isEmpty()) {
      return List.of();
    }
    List<Truth> truths = new ArrayList<>();
    for (VolunteerCount count : facts.community().counts()) {
      if (isMeant(count.asOf(), around)) {
        figure
            .apply(count)
            .ifPresent(value -> truths.add(Truth.of(value, Optional.of(count.asOf()))));
      }
    }
    return truths;
  }

  private static boolean isMeant(LocalDate asOf, Surroundings around) {
    return around.since() || around.year().isEmpty() || around.year().getAsInt() == asOf.getYear();
  }

  private static List<Truth> residents(Matcher claim, Facts facts, Surroundings around) {
    Community community = facts.community();
    List<Truth> truths = new ArrayList<>(counted(facts, around, count -> value(count.residents())));
    community
        .residents()
        .filter(r -> r.asOf().map(day -> isMeant(day, around)).orElse(true))
        .ifPresent(r -> truths.add(Truth.of(r.count(), r.asOf())));
    if (truths.isEmpty() && !around.isPast()) {
      for (VolunteerCount count : community.counts()) {
        if (isMeant(count.asOf(), around)) {
          implied(count).ifPresent(truths::add);
        }
      }
    }
    return truths;
  }

  /** The residents of whom the registered can be the share that was stated. */
  private static Optional<Truth> implied(VolunteerCount count) {
    if (count.registered().isEmpty() || count.share().isEmpty()) {
      return Optional.empty();
    }
    Share share = count.share().get();
    long registered = count.registered().getAsLong();
    long most = share.greatestWhole(registered);
    return most == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(
            new Truth(
                BigDecimal.valueOf(share.leastWhole(registered)),
                BigDecimal.valueOf(most),
                "",
                Optional.of(count.asOf())));
  }

  private static List<Truth> shares(Matcher claim, Facts facts, Surroundings around) {
    List<Truth> truths = new ArrayList<>();
    for (VolunteerCount count : facts.community().counts()) {
      if (isMeant(count.asOf(), around) && !(around.isPast() && around.year().isEmpty())) {
        facts
            .community()
            .shareAt(count)
            .ifPresent(
                share ->
                    truths.add(
                        new Truth(
                            share.percent(), share.percent(), "%", Optional.of(count.asOf()))));
      }
    }
    return truths;
  }

  /**
   * Teams carry no history, so a text can only be held to how things stand; and fewer than there
   * are may be some of them, unless the text says that there are no more.
   */
  private static List<Truth> teams(Matcher claim, Facts facts, Surroundings around) {
    boolean earlier =
        around.isPast()
            || (!around.since()
                && around.year().isPresent()
                && around.year().getAsInt() < facts.written().getYear());
    int teams = facts.community().teams().size();
    boolean some =
        !FOUNDED.matcher(around.phrase()).find()
            && ChineseNumber.parse(claim.group("number"))
                .map(number -> number.intValue() < teams)
                .orElse(false);
    return earlier || some || teams == 0 || FROM_ELSEWHERE.matcher(around.after()).find()
        ? List.of()
        : List.of(Truth.of(teams, Optional.empty()));
  }

  private static List<Truth> honours(Matcher claim, Facts facts, Surroundings around) {
    List<Award> awards =
        facts.community().awards().stream()
            .filter(award -> isOfLevel(award, claim.group("level"), claim.group("above") != null))
            .toList();
    if (facts.community().awards().isEmpty() || around.isPast()) {
      return List.of();
    }
    if (around.year().isPresent()) {
      return ofYear(facts.community().awards(), awards, around);
    }
    long current =
        awards.stream()
            .filter(award -> award.standing(facts.today()) == Award.Standing.CURRENT)
            .count();
    return List.of(Truth.of(current, Optional.empty()), Truth.of(awards.size(), Optional.empty()));
  }

  /** Only where every honour has its year can they be counted by years. */
  private static List<Truth> ofYear(List<Award> all, List<Award> awards, Surroundings around) {
    int year = around.year().getAsInt();
    if (around.since()) {
      long known =
          awards.stream().filter(a -> a.year().isPresent() && a.year().getAsInt() >= year).count();
      long unknown = awards.stream().filter(a -> a.year().isEmpty()).count();
      return List.of(
          new Truth(
              BigDecimal.valueOf(known),
              BigDecimal.valueOf(known + unknown),
              "",
              Optional.empty()));
    }
    return all.stream().anyMatch(a -> a.year().isEmpty())
        ? List.of()
        : List.of(
            Truth.of(
                awards.stream().filter(a -> a.year().orElse(0) == year).count(), Optional.empty()));
  }

  private static boolean isOfLevel(Award award, @Nullable String word, boolean above) {
    if (word == null) {
      return true;
    }
    String label = word.equals("区级") || word.equals("县级") ? HonourLevel.COUNTY.label() : word;
    Optional<HonourLevel> named =
        Arrays.stream(HonourLevel.values()).filter(level -> level.label().equals(label)).findAny();
    Optional<HonourLevel> held = award.honour().level();
    return named.isPresent()
        && held.isPresent()
        && (above ? held.get().compareTo(named.get()) <= 0 : held.equals(named));
  }

  private static Optional<BigDecimal> value(OptionalLong value) {
    return value.isPresent()
        ? Optional.of(BigDecimal.valueOf(value.getAsLong()))
        : Optional.empty();
  }
}

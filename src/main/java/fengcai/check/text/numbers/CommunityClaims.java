package fengcai.check.text.numbers;

import static fengcai.check.text.numbers.NumberPhrases.AFTER;
import static fengcai.check.text.numbers.NumberPhrases.NAME;
import static fengcai.check.text.numbers.NumberPhrases.NUMBER;
import static fengcai.check.text.numbers.NumberPhrases.REACHES;
import static fengcai.check.text.numbers.NumberPhrases.SO_MANY_TEAMS;
import static fengcai.check.text.numbers.NumberPhrases.phrase;

import fengcai.model.VolunteerCount;
import java.util.List;

/** Numbers of teams, honours, services and partners, and how texts express them. */
final class CommunityClaims {
  private CommunityClaims() {}

  private static final String KINDS = "(?:各具|特色|专业|常设|固定|社区|学雷锋|品牌|不同类型|各类){0,6}的?";

  /** The names of teams that were founded, right before their number. */
  private static final String FOUNDED_BY_NAME =
      "(?:(?<=组建|成立|建立|建成|建起|建有|设立|设有|下设|内设|拥有|现有|共有|已有|编成|编为|分成|分为|组成|培育|打造|社区有)[了起出]?"
          + "(?<names>"
          + NAME
          + "(?:、"
          + NAME
          + "){1,8}?)(?<![一二两三四五六七八九十])(?:总共|共计|一共|共)?)?";

  private static final String LEVEL = "(?:国家级|省级|市级|区县级|区级|县级|街道级|国家|省|市|区|县|街道)";
  private static final String OF_LEVEL =
      "(?<level>" + LEVEL + "(?:[、和及]" + LEVEL + "){0,6})?(?<above>及?以上)?的?";
  private static final String HONOUR = "(?:集体|先进|各类|各级)?(?:荣誉称号|荣誉|称号|奖项)";

  static final List<NumberClaim> ALL =
      List.of(
          NumberClaim.of(
              "teams",
              RecordedTeams::teams,
              phrase(
                  FOUNDED_BY_NAME
                      + "(?<!第)"
                      + NUMBER
                      + "支"
                      + KINDS
                      + "(?:(?:志愿者?|志愿服务者?)(?:服务)?(?:小分队|分队|小队)|(?:志愿者?|志愿服务者?)?(?:服务)?队伍?(?![员长]))"
                      + AFTER,
                  SO_MANY_TEAMS),
              phrase(
                  "(?:志愿者?|志愿服务者?)(?:服务)?队伍?(?:总数|数量)?" + REACHES + NUMBER + "支" + AFTER,
                  SO_MANY_TEAMS)),
          NumberClaim.of(
              "honours",
              RecordedHonours::honours,
              phrase(
                  OF_LEVEL + HONOUR + "(?:共|达到?|有|合计){0,4}" + NUMBER + "[项个]" + AFTER,
                  "荣誉",
                  "称号",
                  "奖项"),
              phrase(NUMBER + "[项个]" + OF_LEVEL + HONOUR + AFTER, "荣誉", "称号", "奖项")),
          NumberClaim.named(
              "hours",
              RecordedCounts.overPeriod(VolunteerCount::hours),
              phrase(
                  "(?:(?:志愿)?服务(?:总)?(?:时长|时间|时数)|累计(?:志愿)?服务)" + REACHES + NUMBER + "个?小时" + AFTER,
                  "小时")),
          NumberClaim.named(
              "personTimes",
              RecordedCounts.overPeriod(count -> RecordedCounts.value(count.personTimes())),
              phrase("(?:志愿)?服务(?:居民|群众)?" + REACHES + NUMBER + "人次" + AFTER, "人次")),
          NumberClaim.named(
              "activities",
              RecordedCounts.overPeriod(count -> RecordedCounts.value(count.activities())),
              phrase(
                  "(?:开展|举办|组织)(?:各类|各种|公益|志愿服务|志愿){0,6}活动"
                      + REACHES
                      + NUMBER
                      + "(?:场次?|次)"
                      + AFTER,
                  "活动"),
              phrase(
                  NUMBER + "(?:场次?|次)(?:各类|各种|公益|志愿服务|志愿){1,6}活动" + AFTER,
                  "场志愿",
                  "次志愿",
                  "场公益",
                  "次公益",
                  "场各",
                  "次各")),
          NumberClaim.of(
              "partners",
              RecordedTeams::partners,
              phrase("(?:共驻)?共建单位(?:总数|数量)?" + REACHES + NUMBER + "[家个]" + AFTER, "共建单位"),
              phrase(NUMBER + "[家个](?:共驻)?共建单位" + AFTER, "共建单位")));
}

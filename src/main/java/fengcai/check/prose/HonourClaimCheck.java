package fengcai.check.prose;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
import fengcai.model.Award;
import fengcai.model.Campaign;
import fengcai.model.HonourLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether honours that a text says the community received are in the record, of that year and
 * level. A text claims one where a word of granting leads to its title and the community to that
 * word.
 */
final class HonourClaimCheck implements ProseCheck {

  private static final List<String> WORDS =
      List.of("获", "评为", "授予", "荣膺", "摘得", "捧回", "命名为", "认定为", "拥有", "保持");

  /**
   * Granting, what may stand between, and a title in quotation marks; or a title with its place.
   */
  private static final Pattern CLAIM =
      Pattern.compile(
          "(?<verb>荣获|获评|获授|被?评选?为|被?授予|荣膺|喜获|摘得|获得|获|被?命名为|被?认定为|捧回|拥有|保持)[了过着]*"
              + "(?<between>[^，,。；;：“”「」『』《》]{0,16}?(?:[“「『][^”」』]{2,40}[”」』](?:荣誉)?(?:称号)?[、和及]{0,2}){0,5}?)"
              + "(?:[“「『](?<quoted>[^”」』\\n]{4,40})[”」』]"
              + "|(?<bare>(?:全国|国家|[\\p{IsHan}]{2,6}?[省市区县])[\\p{IsHan}]{1,22}?"
              + "(?:社区|单位|集体|示范点|基地|党组织|服务站|示范村|文明村))"
              + "(?=(?:荣誉)?称号|[，,。；;\\n]|$|、[^，,。；;]*(?:称号|荣誉)))");

  /** These are said of titles and of much else, so a bare title needs to be called one. */
  private static final Pattern NEEDS_NAME = Pattern.compile("^(?:获得|获|捧回|拥有|保持)$");

  private static final Pattern CALLED_HONOUR = Pattern.compile("^[^，,。；;]*(?:称号|荣誉)");

  private static final Pattern OF_THE_COMMUNITY =
      Pattern.compile("(?:社区|单位|集体|基地|党组织|示范点|服务站|站点|示范村|文明村)$");

  /** 获得…称号的社区 tells which community is meant, …牌匾的仪式 is none yet. */
  private static final Pattern OF_ANOTHER = Pattern.compile("^[^，,。；;、“”]{0,8}的");

  private static final Pattern IN_PROSPECT =
      Pattern.compile("创建|争创|申报|申请|力争|争取|目标|打造|候选|推荐|公示|参评|提名|入围|即将|将[于在会由]|有望|活动");

  /** By whom it was granted, where that stands before the verb. */
  private static final Pattern PASSIVE = Pattern.compile("被[^被，,。；;]{1,20}$");

  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(年度?)");
  private static final Pattern AGAIN = Pattern.compile("以来|至今|连续|再次|再度|蝉联|复查|复评|继续|重新|保持");
  private static final Pattern LEVEL =
      Pattern.compile("(国家级|省级|市级|区县级|区级|县级|街道级)(?:荣誉|先进|称号){0,4}[“「『]?$");

  @Override
  public List<Diagnostic> check(Prose prose, Facts facts) {
    List<Diagnostic> found = new ArrayList<>();
    if (facts.community().awards().isEmpty()) {
      return found;
    }
    List<Held> held =
        facts.community().awards().stream()
            .map(award -> new Held(award, bare(award.honour().title())))
            .toList();
    prose.matchAll(
        CLAIM,
        prose.sentencesWith(WORDS),
        claim -> fault(claim, prose, facts, held).ifPresent(found::add));
    return found;
  }

  /** An honour of the record with its title as titles are compared. */
  private record Held(Award award, String title) {}

  private static Optional<Diagnostic> fault(
      Matcher claim, Prose prose, Facts facts, List<Held> held) {
    boolean quoted = claim.group("quoted") != null;
    String words = quoted ? claim.group("quoted") : claim.group("bare");
    String title = bare(words);
    String after = prose.sentenceAfter(claim.end());
    boolean unnamed =
        !quoted
            && NEEDS_NAME.matcher(claim.group("verb")).find()
            && !CALLED_HONOUR.matcher(after).find();
    if (unnamed
        || !OF_THE_COMMUNITY.matcher(title).find()
        || OF_ANOTHER.matcher(after).find()
        || IN_PROSPECT.matcher(prose.sentence(claim.start()).replace(words, "")).find()
        || !isOfTheCommunity(claim, prose, facts)) {
      return Optional.empty();
    }
    int at = quoted ? claim.start("quoted") : claim.start("bare");
    return disagreement(title, at, prose, facts, held)
        .map(term -> Diagnostic.of(Rule.PROSE_HONOUR, prose.at(at), words, term));
  }

  /** The subject of the verb; of an active 授予 the one it is granted to. */
  private static boolean isOfTheCommunity(Matcher claim, Prose prose, Facts facts) {
    String before = prose.paragraphBefore(claim.start());
    String verb = claim.group("verb");
    String receiver = claim.group("between");
    boolean passive = verb.startsWith("被") || PASSIVE.matcher(before).find();
    if (verb.equals("授予") && !passive) {
      return !receiver.isEmpty() && Lead.of(receiver, facts).whose() == Lead.Whose.COMMUNITY;
    }
    Lead lead = Lead.of(PASSIVE.matcher(before).replaceFirst(""), facts);
    return lead.whose() != Lead.Whose.OTHERS && !lead.some();
  }

  /** What the record has otherwise: nothing of the kind, another year, another level. */
  private static Optional<Term> disagreement(
      String title, int at, Prose prose, Facts facts, List<Held> held) {
    List<Award> same =
        held.stream().filter(each -> each.title().equals(title)).map(Held::award).toList();
    boolean known =
        held.stream()
            .map(Held::title)
            .anyMatch(other -> other.contains(title) || title.contains(other));
    boolean ofCampaign = facts.campaign().map(campaign -> isOf(campaign, title)).orElse(false);
    if (!known) {
      return ofCampaign ? Optional.empty() : Optional.of(new Term("honour.absent"));
    }
    String before = prose.sentenceBefore(at);
    return otherYear(same, before).or(() -> otherLevel(same, before));
  }

  private static Optional<Term> otherYear(List<Award> same, String before) {
    Matcher year = YEAR.matcher(before);
    if (!year.find()
        || AGAIN.matcher(before).find()
        || same.isEmpty()
        || same.stream().anyMatch(award -> award.year().isEmpty())) {
      return Optional.empty();
    }
    int told = Integer.parseInt(year.group(1));
    int slack = year.group(2).equals("年度") ? 1 : 0;
    boolean agrees =
        same.stream().anyMatch(award -> Math.abs(award.year().getAsInt() - told) <= slack);
    return agrees || year.find()
        ? Optional.empty()
        : Optional.of(new Term("honour.year", Integer.toString(same.getFirst().year().getAsInt())));
  }

  private static Optional<Term> otherLevel(List<Award> same, String before) {
    Matcher word = LEVEL.matcher(before);
    if (!word.find()) {
      return Optional.empty();
    }
    Optional<HonourLevel> told =
        Arrays.stream(HonourLevel.values())
            .filter(level -> level.label().contains(word.group(1).replace("级", "")))
            .findFirst();
    return same.stream()
        .flatMap(award -> award.honour().level().stream())
        .filter(level -> told.isPresent() && level != told.get())
        .map(level -> new Term("honour.level", level.label()))
        .findFirst();
  }

  private static boolean isOf(Campaign campaign, String title) {
    return campaign.name().contains(title)
        || title.contains(campaign.name())
        || campaign.categories().stream().anyMatch(title::contains);
  }

  private static String bare(String title) {
    return title.replaceAll("[“”\"「」『』\\s]|荣誉称号$|称号$", "");
  }
}

package fengcai.check.text.honours;

import fengcai.check.text.NormalizedText;
import fengcai.check.text.NumberSubject;
import fengcai.check.text.ProseCheck;
import fengcai.check.text.TextFacts;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import fengcai.model.Award;
import fengcai.model.Campaign;
import fengcai.model.HonourLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares honours that a text says the community received with the record, including year and
 * level. A text says so if the titles follow a granting verb whose subject is the community.
 */
public final class HonourClaimCheck implements ProseCheck {

  /** Not a statement: 获得…称号的社区 specifies a community, …牌匾的仪式 a ceremony. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile("^[^，,。；;、“”]{0,8}的(?!(?:光荣|荣誉)?称号|荣誉|殊荣|奖牌|牌匾)");

  private static final Pattern IN_PROSPECT =
      Pattern.compile("争创|申报|申请|力争|争取|候选|参评|提名|入围|即将|将[于在会由]|有望");

  /** Within the clause of the honour, these make it a plan or part of a name. */
  private static final Pattern IN_PROSPECT_OF_CLAUSE = Pattern.compile("创建|目标|打造|推荐|公示|活动");

  /** The grantor before the verb. */
  private static final Pattern PASSIVE = Pattern.compile("被[^被，,。；;]{1,20}$");

  private static final Pattern NOT_OF_TITLE = Pattern.compile("[“”\"「」『』《》\\s]|荣誉称号$|称号$");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(年度?)");
  private static final Pattern AGAIN = Pattern.compile("以来|至今|连续|再次|再度|蝉联|复查|复评|继续|重新|保持");
  private static final Pattern LEVEL =
      Pattern.compile("(国家级|省级|市级|区县级|区级|县级|街道级)(?:荣誉|先进|称号){0,4}[“「『《]?$");

  @Override
  public List<Diagnostic> check(NormalizedText normalized, TextFacts facts) {
    List<Diagnostic> found = new ArrayList<>();
    if (facts.awards().isEmpty()) {
      return found;
    }
    List<Held> held =
        facts.awards().stream()
            .map(award -> new Held(award, normalized(award.honour().title())))
            .toList();
    normalized.matchAll(
        GrantedHonours.VERB,
        normalized.sentencesWith(GrantedHonours.WORDS),
        verb -> {
          GrantedHonours granted = GrantedHonours.after(verb, normalized);
          if (!granted.titles().isEmpty()
              && (!granted.verb().isEmpty() || isOfTheRecord(granted, held))
              && isClaimed(granted, normalized, facts)) {
            granted
                .titles()
                .forEach(title -> fault(title, normalized, facts, held).ifPresent(found::add));
            HonourCount.fault(granted, normalized, facts).ifPresent(found::add);
          }
        });
    return found.stream().distinct().toList();
  }

  /** An honour of the record with its normalized title. */
  private record Held(Award award, String title) {}

  /** Without a verb, at least one title must be in the record. */
  private static boolean isOfTheRecord(GrantedHonours granted, List<Held> held) {
    return granted.titles().stream()
        .map(title -> normalized(title.words()))
        .anyMatch(title -> held.stream().anyMatch(each -> each.title().equals(title)));
  }

  private static boolean isClaimed(
      GrantedHonours granted, NormalizedText normalized, TextFacts facts) {
    String after = normalized.sentenceAfter(granted.end());
    String sentence = normalized.sentence(granted.start());
    String clause = normalized.clauseBefore(granted.start()) + granted.between() + clause(after);
    for (GrantedHonours.Title title : granted.titles()) {
      sentence = sentence.replace(title.words(), "");
    }
    return !OF_ANOTHER.matcher(after).find()
        && !IN_PROSPECT.matcher(sentence).find()
        && !IN_PROSPECT_OF_CLAUSE.matcher(clause).find()
        && isOfTheCommunity(granted, normalized, facts);
  }

  private static String clause(String after) {
    return after.split("[，,]", 2)[0];
  }

  private static Optional<Diagnostic> fault(
      GrantedHonours.Title title, NormalizedText normalized, TextFacts facts, List<Held> held) {
    return disagreement(title, normalized, facts, held)
        .map(
            term ->
                Diagnostic.of(Rule.PROSE_HONOUR, normalized.at(title.at()), title.words(), term));
  }

  /** Whether the receiver is the community: the subject, or the object of an active 授予. */
  private static boolean isOfTheCommunity(
      GrantedHonours granted, NormalizedText normalized, TextFacts facts) {
    String before = normalized.paragraphBefore(granted.start());
    String verb = granted.verb();
    String receiver = granted.between();
    boolean passive = verb.startsWith("被") || PASSIVE.matcher(before).find();
    if (verb.equals("授予") && !passive) {
      return !receiver.isEmpty()
          && NumberSubject.of(receiver, facts).whose() == NumberSubject.Whose.COMMUNITY;
    }
    NumberSubject subject = NumberSubject.of(PASSIVE.matcher(before).replaceFirst(""), facts);
    return subject.whose() != NumberSubject.Whose.OTHERS && !subject.some();
  }

  /** The contradiction to the record: no such honour, another year or another level. */
  private static Optional<MessageTerm> disagreement(
      GrantedHonours.Title title, NormalizedText normalized, TextFacts facts, List<Held> held) {
    String name = normalized(title.words());
    List<Award> same =
        held.stream().filter(each -> each.title().equals(name)).map(Held::award).toList();
    boolean known =
        held.stream()
            .map(Held::title)
            .anyMatch(other -> other.contains(name) || name.contains(other));
    boolean ofCampaign = facts.campaign().map(campaign -> isOf(campaign, name)).orElse(false);
    if (!known) {
      return ofCampaign ? Optional.empty() : Optional.of(new MessageTerm("honour.absent"));
    }
    return otherYear(same, title, normalized)
        .or(() -> otherLevel(same, normalized.sentenceBefore(title.at())));
  }

  /** Uses the year behind the title, else the one before it, else the one of the sentence. */
  private static Optional<MessageTerm> otherYear(
      List<Award> same, GrantedHonours.Title title, NormalizedText normalized) {
    String before = normalized.sentenceBefore(title.at());
    if (same.isEmpty()
        || AGAIN.matcher(before).find()
        || same.stream().anyMatch(award -> award.year().isEmpty())) {
      return Optional.empty();
    }
    return Stream.of(title.remark(), title.lead(), before)
        .filter(words -> YEAR.matcher(words).find())
        .findFirst()
        .map(words -> YEAR.matcher(words).results().toList())
        .filter(years -> years.size() == 1 && !isOf(same, years.getFirst()))
        .map(
            years ->
                new MessageTerm(
                    "honour.year", Integer.toString(same.getFirst().year().getAsInt())));
  }

  private static boolean isOf(List<Award> same, MatchResult year) {
    int stated = Integer.parseInt(year.group(1));
    int slack = year.group(2).equals("年度") ? 1 : 0;
    return same.stream().anyMatch(award -> Math.abs(award.year().getAsInt() - stated) <= slack);
  }

  private static Optional<MessageTerm> otherLevel(List<Award> same, String before) {
    Matcher word = LEVEL.matcher(before);
    if (!word.find()) {
      return Optional.empty();
    }
    Optional<HonourLevel> stated = HonourLevel.ofWord(word.group(1).replace("级", ""));
    return same.stream()
        .flatMap(award -> award.honour().level().stream())
        .filter(level -> stated.isPresent() && level != stated.get())
        .map(level -> new MessageTerm("honour.level", level.label()))
        .findFirst();
  }

  private static boolean isOf(Campaign campaign, String title) {
    return campaign.name().contains(title)
        || title.contains(campaign.name())
        || campaign.categories().stream().anyMatch(title::contains);
  }

  private static String normalized(String title) {
    return NOT_OF_TITLE.matcher(title).replaceAll("");
  }
}

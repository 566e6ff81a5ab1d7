package fengcai.check.prose;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Rule;
import fengcai.diagnostic.Term;
import fengcai.model.Award;
import fengcai.model.Award.Standing;
import fengcai.model.Campaign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether honours that a text names are in the record, and still held. */
final class HonourMentionCheck implements ProseCheck {

  private static final Pattern QUOTED = Pattern.compile("[“「『\"]([^”」』\"\\n]{4,40})[”」』\"]");
  private static final Pattern REFERENCE = Pattern.compile("\\{(?:荣誉|honours)}");
  private static final Pattern GRANTED = Pattern.compile("荣获|获得|获评|被评为|评为|授予|荣膺|喜获|摘得|获|命名为|称号|荣誉");
  private static final Pattern OF_THE_COMMUNITY =
      Pattern.compile("(?:社区|单位|集体|基地|党组织|示范点|服务站|站点|示范村|文明村)$");
  private static final Pattern NOT_ITS_OWN =
      Pattern.compile(
          "创建|争创|申报|力争|争取|目标|打造|家庭|个人|同志|先生|女士|大姐|大爷|居民[\\p{IsHan}]{2,3}(?:被|获|荣)"
              + "|兄弟社区|其他社区|辖区(?:单位|企业|内)|共建单位|幼儿园|学校|企业|公司|参观|学习借鉴|开展");
  private static final Pattern OF_THE_PAST =
      Pattern.compile("曾|原|已?撤销|已?到期|届满|有效期|失效|(?:19|20)[0-9]{2}年|复查|取消");
  private static final Pattern NAMED =
      Pattern.compile("(?:被?命名为|荣获|获评|被评为|当选|获得|被授予|入选)[^。；\\n]{0,16}$");
  private static final Pattern IN_PROSPECT = Pattern.compile("候选|推荐|公示|参评|申报|争创|力争|争取|有望|提名|入围");

  @Override
  public List<Diagnostic> check(Prose prose, Facts facts) {
    List<Diagnostic> found = new ArrayList<>();
    empty(prose, facts, found);
    lapsed(prose, facts, found);
    unknown(prose, facts, found);
    facts.campaign().ifPresent(campaign -> namedEarly(prose, facts, campaign, found));
    return found;
  }

  /** A reference to the honours where there are none. */
  private static void empty(Prose prose, Facts facts, List<Diagnostic> found) {
    Matcher reference = REFERENCE.matcher(prose.text());
    boolean none =
        facts.community().awards().stream()
            .noneMatch(award -> award.standing(facts.today()) == Standing.CURRENT);
    if (none && reference.find()) {
      found.add(
          Diagnostic.of(Rule.REFERENCE_EMPTY, prose.at(reference.start()), reference.group()));
    }
  }

  private static void lapsed(Prose prose, Facts facts, List<Diagnostic> found) {
    for (Award award : facts.community().awards()) {
      Standing standing = award.standing(facts.today());
      String title = award.honour().title();
      int at = standing == Standing.CURRENT ? -1 : prose.text().indexOf(title);
      if (at >= 0 && !OF_THE_PAST.matcher(prose.sentence(at).replace(title, "")).find()) {
        found.add(
            Diagnostic.of(
                Rule.HONOUR_LAPSED, prose.at(at), title, new Term("standing." + standing)));
      }
    }
  }

  private static void unknown(Prose prose, Facts facts, List<Diagnostic> found) {
    List<String> titles =
        facts.community().awards().stream().map(award -> bare(award.honour().title())).toList();
    if (titles.isEmpty()) {
      return;
    }
    Matcher quoted = QUOTED.matcher(prose.text());
    while (quoted.find()) {
      String title = bare(quoted.group(1));
      String sentence = prose.sentence(quoted.start());
      boolean claimed =
          OF_THE_COMMUNITY.matcher(title).find()
              && GRANTED.matcher(sentence).find()
              && !NOT_ITS_OWN.matcher(sentence).find();
      boolean known =
          titles.stream().anyMatch(known1 -> known1.contains(title) || title.contains(known1));
      boolean ofCampaign = facts.campaign().map(campaign -> isOf(campaign, title)).orElse(false);
      if (claimed && !known && !ofCampaign) {
        found.add(Diagnostic.of(Rule.PROSE_HONOUR, prose.at(quoted.start() + 1), quoted.group(1)));
      }
    }
  }

  /** A name of the campaign before the day on which it is given. */
  private static void namedEarly(
      Prose prose, Facts facts, Campaign campaign, List<Diagnostic> found) {
    boolean staged = campaign.stages().stream().anyMatch(stage -> stage.name().contains("命名"));
    if (!staged || campaign.namingOn(facts.today()).isPresent()) {
      return;
    }
    List<String> names = new ArrayList<>(campaign.categories());
    names.add(campaign.name());
    for (String name : names) {
      int at = prose.text().indexOf(name);
      if (at >= 0
          && NAMED.matcher(prose.sentenceBefore(at)).find()
          && !IN_PROSPECT.matcher(prose.sentence(at)).find()) {
        found.add(Diagnostic.of(Rule.NAMED_EARLY, prose.at(at), name, campaign.name()));
      }
    }
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

package fengcai.check.text.honours;

import fengcai.check.text.NormalizedText;
import fengcai.check.text.NumberSubject;
import fengcai.check.text.ProseCheck;
import fengcai.check.text.TextFacts;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Rule;
import fengcai.model.Award;
import fengcai.model.Award.Standing;
import fengcai.model.Campaign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that honours in a text are still held, and that campaign names are not used too early. */
public final class HonourMentionCheck implements ProseCheck {

  private static final Pattern REFERENCE = Pattern.compile("\\{(?:荣誉|honours)}");
  private static final Pattern OF_THE_PAST =
      Pattern.compile("曾|原|已?撤销|已?到期|届满|有效期|失效|(?:19|20)[0-9]{2}年|复查|取消");
  private static final Pattern NAMED =
      Pattern.compile("(?:被?命名为|荣获|获评|被评为|当选|获得|被授予|入选)[^。；\\n]{0,16}$");
  private static final Pattern CALLED =
      Pattern.compile("(?<!什么|[谁才要不])(?:是|作为|成为)[^，,。；;、\\n]{0,8}$");
  private static final Pattern IN_PROSPECT =
      Pattern.compile("候选|推荐|公示|参评|申报|争创|力争|争取|有望|提名|入围|目标|努力|梦想");

  /** What makes the name that of a contest or criterion. */
  private static final Pattern NOT_A_NAME =
      Pattern.compile("^[”」』]?(?:评选|活动|创建|称号评|的?(?:标准|要求|条件))");

  @Override
  public List<Diagnostic> check(NormalizedText normalized, TextFacts facts) {
    List<Diagnostic> found = new ArrayList<>();
    emptyReference(normalized, facts, found);
    lapsed(normalized, facts, found);
    facts.campaign().ifPresent(campaign -> namedEarly(normalized, facts, campaign, found));
    return found;
  }

  /** Reports a reference to the honours if there are none. */
  private static void emptyReference(
      NormalizedText normalized, TextFacts facts, List<Diagnostic> found) {
    Matcher reference = REFERENCE.matcher(normalized.text());
    boolean none = facts.awards().stream().noneMatch(award -> award.isHeld(facts.today()));
    if (none && reference.find()) {
      found.add(
          Diagnostic.of(Rule.REFERENCE_EMPTY, normalized.at(reference.start()), reference.group()));
    }
  }

  private static void lapsed(NormalizedText normalized, TextFacts facts, List<Diagnostic> found) {
    for (Award award : facts.awards()) {
      Standing standing = award.standing(facts.today());
      String title = award.honour().title();
      List<Integer> indices = standing == Standing.CURRENT ? List.of() : normalized.places(title);
      for (int at : indices) {
        if (!OF_THE_PAST.matcher(normalized.sentence(at).replace(title, "")).find()) {
          found.add(
              Diagnostic.of(
                  Rule.HONOUR_LAPSED,
                  normalized.at(at),
                  title,
                  new MessageTerm("standing." + standing)));
        }
      }
    }
  }

  /** Reports a name of the campaign before the day of naming. */
  private static void namedEarly(
      NormalizedText normalized, TextFacts facts, Campaign campaign, List<Diagnostic> found) {
    boolean staged = campaign.stages().stream().anyMatch(stage -> stage.name().contains("命名"));
    if (!staged || campaign.namingOn(facts.today()).isPresent()) {
      return;
    }
    List<String> names = new ArrayList<>(campaign.categories());
    names.add(campaign.name());
    for (String name : names) {
      for (int at : normalized.places(name)) {
        if (statesNaming(normalized, at, name, facts)) {
          found.add(Diagnostic.of(Rule.NAMED_EARLY, normalized.at(at), name, campaign.name()));
        }
      }
    }
  }

  private static boolean statesNaming(
      NormalizedText normalized, int at, String name, TextFacts facts) {
    String before = normalized.sentenceBefore(at);
    if (IN_PROSPECT.matcher(normalized.sentence(at)).find()
        || NOT_A_NAME.matcher(normalized.clauseAfter(at + name.length())).find()) {
      return false;
    }
    Matcher called = CALLED.matcher(before);
    return NAMED.matcher(before).find()
        || (called.find()
            && NumberSubject.isOfCommunity(
                normalized.paragraphBefore(at - before.length() + called.start()), facts));
  }
}

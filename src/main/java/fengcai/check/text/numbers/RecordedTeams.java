package fengcai.check.text.numbers;

import fengcai.check.text.MatchContext;
import fengcai.check.text.NumberSubject;
import fengcai.check.text.TextFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many teams and partners the record has; neither has a history. */
final class RecordedTeams {
  private RecordedTeams() {}

  private static final String FOUNDING = "(?:组建|成立|建立|建起|建成|设立|增设|培育|打造)[了起]?$";

  private static final Pattern FOUNDED = Pattern.compile(FOUNDING);

  /** In addition to earlier ones. */
  private static final Pattern FOUNDED_TOO =
      Pattern.compile("(?:又|再|新|另外?|还|增)(?:先后|相继|陆续)?" + FOUNDING);

  private static final Pattern BETWEEN_NAMES = Pattern.compile("、|以及|[和与及]");

  /** Parts of a team's name that texts add or leave out. */
  private static final Pattern OPTIONAL_IN_NAME =
      Pattern.compile(
          "^[本全我]?社区的?|[“”「」『』《》\"\\s]|(?:志愿者?|志愿服务)?(?:服务)?(?:小分队|分队|小队|队伍?)(?=等?$)|等$");

  static List<ExpectedRange> teams(Matcher claim, TextFacts facts, MatchContext around) {
    int teams = facts.community().particulars().teams().size();
    if (around.isBefore(facts.written()) || teams == 0 || countsItsNames(claim, facts)) {
      return List.of();
    }
    boolean some =
        FOUNDED_TOO.matcher(around.clauseBefore()).find()
            || (around.year().isPresent() && FOUNDED.matcher(around.clauseBefore()).find());
    return List.of(
        some ? ExpectedRange.between(0, teams, Optional.empty()) : ExpectedRange.exactly(teams));
  }

  /** The members of teams are at most all registered volunteers. */
  static List<ExpectedRange> registeredOfTeams(
      Matcher claim, TextFacts facts, MatchContext around) {
    boolean own =
        around.subject().whose() == NumberSubject.Whose.COMMUNITY
            || areKnown(names(claim, facts), facts);
    return own
        ? RecordedCounts.REGISTERED.expected(claim, facts, around).stream()
            .map(all -> new ExpectedRange(BigDecimal.ZERO, all.most(), all.unit(), all.asOf()))
            .toList()
        : List.of();
  }

  static List<ExpectedRange> partners(Matcher claim, TextFacts facts, MatchContext around) {
    int partners = facts.community().particulars().partners().size();
    return around.isBefore(facts.written()) || partners == 0
        ? List.of()
        : List.of(ExpectedRange.exactly(partners));
  }

  /** Whether the text names teams of the record and as many as it says. */
  private static boolean countsItsNames(Matcher claim, TextFacts facts) {
    List<String> names = names(claim, facts);
    return areKnown(names, facts)
        && NumericRange.parse(claim.group("number"), "")
            .filter(numeric -> numeric.holds(BigDecimal.valueOf(names.size())))
            .isPresent();
  }

  private static boolean areKnown(List<String> names, TextFacts facts) {
    List<String> known =
        facts.community().particulars().teams().stream()
            .map(team -> shortName(team.name()))
            .toList();
    return !names.isEmpty() && names.stream().allMatch(known::contains);
  }

  private static List<String> names(Matcher claim, TextFacts facts) {
    String own = facts.community().name();
    String names = NumberClaim.names(claim);
    names = own.isEmpty() ? names : names.replace(own, "社区");
    return Stream.of(BETWEEN_NAMES.split(names))
        .map(RecordedTeams::shortName)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  private static String shortName(String name) {
    return OPTIONAL_IN_NAME.matcher(name).replaceAll("");
  }
}

package fengcai.check.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether teams that a text names before their number are those of the record. */
final class TeamNames {
  private TeamNames() {}

  private static final Pattern BETWEEN = Pattern.compile("、|以及|[和与及]");

  /** What a text may add to the name of a team, or leave out of it. */
  private static final Pattern NOT_OF_THE_NAME =
      Pattern.compile(
          "^[本全我]?社区的?|[“”「」『』《》\"\\s]|(?:志愿者?|志愿服务)?(?:服务)?(?:小分队|分队|小队|队伍?)(?=等?$)|等$");

  /** Whether every name is one of the record's, and the number is that of the names. */
  static boolean areJust(Matcher claim, Facts facts) {
    Optional<Amount> number = Amount.parse(claim.group("number"), "");
    int names = names(claim, facts).size();
    return areKnown(claim, facts)
        && number.filter(amount -> amount.holds(BigDecimal.valueOf(names))).isPresent();
  }

  /** Whether there are names, and every one is the record's. */
  static boolean areKnown(Matcher claim, Facts facts) {
    List<String> known = facts.community().teams().stream().map(team -> bare(team.name())).toList();
    List<String> names = names(claim, facts);
    return !names.isEmpty() && names.stream().allMatch(known::contains);
  }

  private static List<String> names(Matcher claim, Facts facts) {
    String own = facts.community().name();
    String names = Claim.names(claim);
    names = own.isEmpty() ? names : names.replace(own, "社区");
    return Stream.of(BETWEEN.split(names))
        .map(TeamNames::bare)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  private static String bare(String name) {
    return NOT_OF_THE_NAME.matcher(name).replaceAll("");
  }
}

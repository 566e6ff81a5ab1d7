package fengcai.cli.argument;

import fengcai.cli.argument.ReportSubject.Absence;
import fengcai.content.schema.SpellingSuggestions;
import fengcai.model.Article;
import fengcai.model.Article.Status;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.Publication;
import fengcai.model.region.Region;
import fengcai.model.region.RegionCode;
import fengcai.model.time.Moment;
import fengcai.plan.SitePlan;
import fengcai.plan.report.BookletReport;
import fengcai.plan.report.Report;
import fengcai.plan.statistics.CampaignFacts;
import fengcai.plan.statistics.RegionRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the subject of a report by address, code, file or name. */
public final class ReportSubjects {

  private static final Pattern RECORD_OF_COMMUNITY =
      Pattern.compile("(?:.*/)?communities/([^/]+/[^/]+)\\.yaml");
  private static final Pattern OTHER_RECORD =
      Pattern.compile("(?:.*/)?((?:campaigns|honours)/[^/]+)\\.yaml");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Shorter substrings match too many names, in characters. */
  private static final int TELLING = 2;

  private final SitePlan plan;

  /** The reports of subjects that are still to be added, by their addresses. */
  private final Map<String, List<Report>> reports;

  private final List<ReportSubject> subjects = new ArrayList<>();

  /** The subjects that records have, with or without reports, and others that reports have. */
  public ReportSubjects(SitePlan plan) {
    this.plan = plan;
    this.reports =
        plan.reports().stream()
            .collect(
                Collectors.groupingBy(
                    report -> report.subjectNames().getFirst(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Publication publication = plan.publication();
    publication.communities().forEach(this::add);
    Set<RegionCode> populated =
        plan.regions().stream().map(RegionRow::code).collect(Collectors.toSet());
    publication.regions().all().forEach(region -> add(region, populated.contains(region.code())));
    plan.campaigns().forEach(this::add);
    publication.honours().forEach(honour -> honour.slug().ifPresent(slug -> add(slug, honour)));
    reports.forEach(
        (address, own) -> {
          List<String> names = own.getFirst().subjectNames();
          String name = names.getLast();
          subjects.add(new ReportSubject(address, name, name, names, own, Optional.empty()));
        });
  }

  /** The subjects with exactly this address, file or name. */
  public List<ReportSubject> called(String words) {
    String word = plain(words);
    return subjects.stream().filter(subject -> subject.words().contains(word)).toList();
  }

  /** The subjects whose name contains the words, else those spelt similarly. */
  public List<ReportSubject> near(String words) {
    String word = plain(words);
    if (word.codePointCount(0, word.length()) >= TELLING) {
      List<ReportSubject> holding =
          subjects.stream().filter(subject -> subject.fullName().contains(word)).toList();
      if (!holding.isEmpty()) {
        return holding;
      }
    }
    // A number is compared only with numbers of its length: a year is no region code.
    boolean number = DIGITS.matcher(word).matches();
    List<String> all =
        subjects.stream()
            .flatMap(subject -> subject.words().stream())
            .filter(known -> !number || known.length() == word.length())
            .toList();
    List<String> like = SpellingSuggestions.near(word, all);
    return subjects.stream()
        .filter(subject -> subject.words().stream().anyMatch(like::contains))
        .toList();
  }

  /** The address meant by a path, a URL path or the file of a record. */
  private static String plain(String words) {
    String path = words.strip().replace('\\', '/').replaceAll("^[./]*/|/+$", "");
    return Stream.of(RECORD_OF_COMMUNITY, OTHER_RECORD)
        .map(pattern -> pattern.matcher(path))
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElse(path);
  }

  private void add(Community community) {
    Article article = community.article();
    Status status = article.status(plan.now());
    Optional<Moment> day = status == Status.EXPIRED ? article.expires() : article.published();
    String fullName =
        plan.publication().regions().fullName(community.id().region()) + community.name();
    add(
        community.id().path(),
        community.name(),
        fullName,
        List.of(article.title(), fullName),
        new Absence("report." + status, day.map(ReportSubjects::written).orElse("")));
  }

  private void add(Region region, boolean populated) {
    String fullName = plan.publication().regions().fullName(region.code());
    add(
        region.code().significantDigits(),
        region.name(),
        fullName,
        List.of(region.code().digits(), region.shortName().orElse(region.name()), fullName),
        absence(populated, "report.region"));
  }

  private void add(CampaignFacts own) {
    Campaign campaign = own.campaign();
    add(
        "campaigns/" + campaign.id(),
        campaign.name(),
        campaign.name(),
        List.of(campaign.id()),
        absence(BookletReport.isTooLarge(own.totals()), "report.campaign"));
  }

  private void add(String slug, Honour honour) {
    add(
        "honours/" + slug,
        honour.title(),
        honour.title(),
        List.of(slug),
        absence(false, "report.honour"));
  }

  private void add(
      String address, String name, String fullName, List<String> more, Absence absence) {
    List<String> words = new ArrayList<>(List.of(address, name));
    words.addAll(more);
    List<Report> own = Optional.ofNullable(reports.remove(address)).orElse(List.of());
    subjects.add(new ReportSubject(address, name, fullName, words, own, Optional.of(absence)));
  }

  private static Absence absence(boolean large, String key) {
    return large
        ? new Absence(key + "-large", Integer.toString(BookletReport.MOST))
        : new Absence(key, "");
  }

  private static String written(Moment moment) {
    return moment.time().map(time -> moment.date() + " " + time).orElse(moment.date().toString());
  }
}

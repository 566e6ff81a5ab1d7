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
import fengcai.model.time.Moment;
import fengcai.plan.SitePlan;
import fengcai.plan.element.Address;
import fengcai.plan.page.CampaignPage;
import fengcai.plan.page.Page;
import fengcai.plan.report.AnnualReport;
import fengcai.plan.report.BookletReport;
import fengcai.plan.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private final Map<Address, Report> reports = new HashMap<>();
  private final Map<Address, Page> pages = new HashMap<>();
  private final List<ReportSubject> subjects = new ArrayList<>();

  public ReportSubjects(SitePlan plan) {
    this.plan = plan;
    plan.reports().forEach(report -> reports.put(report.address(), report));
    plan.pages().forEach(page -> pages.put(page.address(), page));
    Publication publication = plan.publication();
    publication.communities().forEach(this::add);
    publication.regions().all().forEach(this::add);
    publication.campaigns().forEach(this::add);
    publication.honours().forEach(honour -> honour.slug().ifPresent(slug -> add(slug, honour)));
    plan.reports().stream()
        .filter(AnnualReport.class::isInstance)
        .map(AnnualReport.class::cast)
        .forEach(this::add);
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
    String address = community.id().path();
    String fullName =
        plan.publication().regions().fullName(community.id().region()) + community.name();
    subjects.add(
        new ReportSubject(
            address,
            community.name(),
            fullName,
            List.of(address, community.name(), article.title(), fullName),
            made(Address.report(community.id())),
            new Absence("report." + status, day.map(ReportSubjects::written).orElse(""))));
  }

  private void add(Region region) {
    String fullName = plan.publication().regions().fullName(region.code());
    boolean large = pages.containsKey(Address.region(region.code()));
    subjects.add(
        new ReportSubject(
            region.code().significantDigits(),
            region.name(),
            fullName,
            List.of(
                region.code().digits(),
                region.code().significantDigits(),
                region.name(),
                region.shortName().orElse(region.name()),
                fullName),
            made(Address.booklet(region.code())),
            absence(large, "report.region")));
  }

  private void add(Campaign campaign) {
    String address = "campaigns/" + campaign.id();
    boolean large =
        pages.get(Address.campaign(campaign.id())) instanceof CampaignPage page
            && page.tooLargeToBind();
    subjects.add(
        new ReportSubject(
            address,
            campaign.name(),
            campaign.name(),
            List.of(address, campaign.id(), campaign.name()),
            made(
                Address.booklet(campaign.id()),
                Address.notice(campaign.id()),
                Address.namedRoll(campaign.id())),
            absence(large, "report.campaign")));
  }

  private void add(String slug, Honour honour) {
    String address = "honours/" + slug;
    subjects.add(
        new ReportSubject(
            address,
            honour.title(),
            honour.title(),
            List.of(address, slug, honour.title()),
            made(Address.honourRoll(slug)),
            absence(false, "report.honour")));
  }

  private void add(AnnualReport annual) {
    String year = Integer.toString(annual.figures().year());
    subjects.add(
        new ReportSubject(
            year,
            year + "年",
            year + "年",
            List.of(year, year + "年"),
            List.of(annual),
            absence(false, "report.year")));
  }

  private List<Report> made(Address... addresses) {
    return Stream.of(addresses)
        .flatMap(address -> Optional.ofNullable(reports.get(address)).stream())
        .toList();
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

package fengcai.plan.report;

import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.IssuedDocument;
import fengcai.model.Stage;
import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.ProfileLink;
import fengcai.plan.element.RegisteredCount;
import fengcai.plan.element.ReportLink;
import fengcai.plan.statistics.CampaignFacts;
import fengcai.plan.statistics.SiteFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 公示 of a campaign's candidates, or the 名单 of those it named. It is of the day its stage began:
 * what was counted later does not change it.
 *
 * @param kind {@link ReportKind#NOTICE} or {@link ReportKind#ROLL}
 * @param campaign its name
 * @param steps the names of the stages before, in order of time
 * @param day the first of the stage
 * @param lastDay of the stage, if it is known
 * @param categorised whether any community stands under a category
 * @param tables one, or one for each category where they are many
 */
public record NoticeReport(
    Address address,
    ReportKind kind,
    String campaign,
    List<String> organisers,
    List<String> steps,
    LocalDate day,
    Optional<LocalDate> lastDay,
    IssuedDocument issue,
    boolean categorised,
    List<Table> tables)
    implements Report {

  /** A list of more communities is divided into several tables. */
  static final int ONE_TABLE = 20;

  /** A table; {@code whole} if it is the only one, and so names the category of each community. */
  public record Table(boolean whole, List<Category> categories) {
    public Table {
      categories = List.copyOf(categories);
    }

    public int total() {
      return categories.stream().mapToInt(category -> category.candidates().size()).sum();
    }
  }

  /** Communities under one category, or under none. */
  public record Category(Optional<String> name, List<Candidate> candidates) {
    public Category {
      candidates = List.copyOf(candidates);
    }
  }

  /** A community with its latest count on the first day of the stage. */
  public record Candidate(ProfileLink community, Optional<RegisteredCount> count) {}

  public NoticeReport {
    organisers = List.copyOf(organisers);
    steps = List.copyOf(steps);
    tables = List.copyOf(tables);
  }

  /** The link to a campaign's notice or roll, which exists once its stage has begun. */
  public static ReportLink link(ReportKind kind, String campaign) {
    return new ReportLink(
        address(kind, campaign),
        Phrase.of(kind == ReportKind.NOTICE ? "report.notice" : "report.namedRoll"));
  }

  private static Address address(ReportKind kind, String campaign) {
    return Address.campaign(campaign).beside(kind == ReportKind.NOTICE ? "notice.pdf" : "roll.pdf");
  }

  /** The notice and the roll, as far as their stages have begun. */
  static List<NoticeReport> all(CampaignFacts own, SiteFacts facts) {
    List<NoticeReport> reports = new ArrayList<>();
    if (own.participants().isEmpty()) {
      return reports;
    }
    Campaign campaign = own.campaign();
    campaign
        .noticeOn(facts.today())
        .map(stage -> of(ReportKind.NOTICE, campaign, stage, categories(own, stage, facts)))
        .ifPresent(reports::add);
    campaign
        .namingOn(facts.today())
        .map(stage -> of(ReportKind.ROLL, campaign, stage, categories(own, stage, facts)))
        .ifPresent(reports::add);
    return reports;
  }

  private static List<Category> categories(CampaignFacts own, Stage stage, SiteFacts facts) {
    List<Category> categories = new ArrayList<>();
    for (Map.Entry<Optional<String>, List<Community>> group : own.byCategory().entrySet()) {
      categories.add(
          new Category(
              group.getKey(),
              group.getValue().stream()
                  .map(
                      community ->
                          new Candidate(
                              facts.link(community),
                              RegisteredCount.latest(community, stage.from())))
                  .toList()));
    }
    return categories;
  }

  public static NoticeReport of(
      ReportKind kind, Campaign campaign, Stage stage, List<Category> categories) {
    boolean notice = kind == ReportKind.NOTICE;
    boolean categorised =
        categories.size() > 1 || categories.stream().anyMatch(each -> each.name().isPresent());
    return new NoticeReport(
        address(kind, campaign.id()),
        kind,
        campaign.name(),
        campaign.organisers(),
        campaign.stages().stream()
            .filter(each -> each.from().isBefore(stage.from()))
            .sorted(Comparator.comparing(Stage::from))
            .map(Stage::name)
            .toList(),
        stage.from(),
        stage.to(),
        notice ? campaign.notice() : campaign.roll(),
        categorised,
        tables(categories, categorised));
  }

  private static List<Table> tables(List<Category> categories, boolean categorised) {
    Table whole = new Table(true, categories);
    return !categorised || whole.total() <= ONE_TABLE
        ? List.of(whole)
        : categories.stream().map(each -> new Table(false, List.of(each))).toList();
  }

  public int total() {
    return tables.stream().mapToInt(Table::total).sum();
  }

  @Override
  public Phrase title() {
    return Phrase.of(kind == ReportKind.NOTICE ? "title.notice" : "title.named", campaign);
  }
}

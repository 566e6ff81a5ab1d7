package fengcai.plan.page;

import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.model.Campaign;
import fengcai.model.Stage;
import fengcai.model.Thresholds;
import fengcai.plan.element.Address;
import fengcai.plan.element.ReportLink;
import fengcai.plan.element.StageState;
import fengcai.plan.profile.ProfileRow;
import fengcai.plan.report.BookletReport;
import fengcai.plan.report.NoticeReport;
import fengcai.plan.report.ReportKind;
import fengcai.plan.statistics.CampaignFacts;
import fengcai.plan.statistics.SiteFacts;
import fengcai.plan.statistics.Totals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A campaign.
 *
 * @param state the stage it has reached
 * @param stages all stages, in the record's order
 * @param categories those who take part, by category
 * @param reports the roll, the notice and the booklet, as far as there are any
 * @param tooLargeToBind whether too many take part for a booklet
 */
public record CampaignPage(
    String id,
    String name,
    OptionalInt year,
    List<String> organisers,
    Optional<String> description,
    Optional<StageState> state,
    List<Step> stages,
    Thresholds thresholds,
    Totals totals,
    List<Category> categories,
    List<ReportLink> reports,
    boolean tooLargeToBind)
    implements Page {

  /** Where a stage lies on the day of the build. */
  public enum Phase {
    PAST,
    CURRENT,
    AHEAD
  }

  /** A stage; {@code to} is empty where it is open or of one day. */
  public record Step(String name, LocalDate from, Optional<LocalDate> to, Phase phase) {}

  /** Those who take part under one category, or under none. */
  public record Category(Optional<String> name, List<ProfileRow> communities) {
    public Category {
      communities = List.copyOf(communities);
    }
  }

  static CampaignPage of(CampaignFacts own, SiteFacts facts) {
    Campaign campaign = own.campaign();
    LocalDate today = facts.today();
    Optional<Stage> reached = campaign.stageOn(today);
    return new CampaignPage(
        campaign.id(),
        campaign.name(),
        campaign.year(),
        campaign.organisers(),
        campaign.description(),
        reached.map(stage -> StageState.of(stage, today)),
        campaign.stages().stream().map(stage -> step(stage, reached, today)).toList(),
        campaign.thresholds(),
        own.totals(),
        own.byCategory().entrySet().stream()
            .map(
                group ->
                    new Category(
                        group.getKey(), group.getValue().stream().map(facts::row).toList()))
            .toList(),
        reports(own, today),
        BookletReport.isTooLarge(own.totals()));
  }

  private static Step step(Stage stage, Optional<Stage> reached, LocalDate today) {
    boolean current = reached.filter(stage::equals).isPresent();
    Phase phase =
        current && !StageState.of(stage, today).ended()
            ? Phase.CURRENT
            : stage.from().isAfter(today) ? Phase.AHEAD : Phase.PAST;
    return new Step(
        stage.name(), stage.from(), stage.to().filter(last -> !last.equals(stage.from())), phase);
  }

  private static List<ReportLink> reports(CampaignFacts own, LocalDate today) {
    String id = own.campaign().id();
    List<ReportLink> links = new ArrayList<>();
    if (own.participants().isEmpty()) {
      return links;
    }
    if (own.campaign().namingOn(today).isPresent()) {
      links.add(NoticeReport.link(ReportKind.ROLL, id));
    }
    if (own.campaign().noticeOn(today).isPresent()) {
      links.add(NoticeReport.link(ReportKind.NOTICE, id));
    }
    if (!BookletReport.isTooLarge(own.totals())) {
      links.add(BookletReport.link(own.campaign()));
    }
    return links;
  }

  public boolean hasParticipants() {
    return totals.communities() > 0;
  }

  @Override
  public Address address() {
    return Address.campaign(id);
  }

  @Override
  public String template() {
    return "campaign";
  }

  @Override
  public AddressOrigin addressOrigin() {
    return AddressOrigin.RECORD;
  }

  @Override
  public Position position(Positions positions) {
    return positions.campaign(id, "name");
  }
}

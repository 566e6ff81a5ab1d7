package fengcai.plan.page;

import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.plan.element.Address;
import fengcai.plan.element.ReportLink;
import fengcai.plan.report.HonourRollReport;
import fengcai.plan.statistics.Holder;
import fengcai.plan.statistics.SiteFacts;
import java.util.List;
import java.util.Optional;

/**
 * An honour that has a ledger.
 *
 * @param past holders whose award has expired or was revoked
 * @param reports the roll of its holders, if there are any
 */
public record HonourPage(
    String slug,
    String title,
    Optional<HonourLevel> level,
    Optional<String> grantor,
    Optional<String> description,
    List<Holder> current,
    List<Holder> past,
    List<ReportLink> reports)
    implements Page {

  static HonourPage of(Honour honour, SiteFacts facts) {
    String slug = honour.slug().orElseThrow();
    List<Holder> current = facts.honours().current(honour);
    return new HonourPage(
        slug,
        honour.title(),
        honour.level(),
        honour.grantor(),
        honour.description(),
        current,
        facts.honours().past(honour),
        current.isEmpty() ? List.of() : List.of(HonourRollReport.link(slug)));
  }

  @Override
  public Address address() {
    return Address.honour(slug);
  }

  @Override
  public String template() {
    return "honour";
  }

  @Override
  public AddressOrigin addressOrigin() {
    return AddressOrigin.RECORD;
  }

  @Override
  public Position position(Positions positions) {
    return positions.honour(slug, "title");
  }
}

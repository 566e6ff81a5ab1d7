package fengcai.plan.report;

import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.IssuedDocument;
import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.ReportLink;
import fengcai.plan.statistics.Holder;
import fengcai.plan.statistics.SiteFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 名单: who holds an honour, in listing order.
 *
 * @param slug of the honour
 * @param name of the honour
 * @param day of the build
 * @param total how many hold it
 * @param tables one, or one for each division where they are many
 */
public record HonourRollReport(
    String slug,
    String name,
    Optional<HonourLevel> level,
    Optional<String> grantor,
    IssuedDocument issue,
    LocalDate day,
    int total,
    List<Table> tables)
    implements Report {

  /** Holders in one table, under the name of their division if there are several tables. */
  public record Table(Optional<String> region, List<Holder> holders) {
    public Table {
      holders = List.copyOf(holders);
    }
  }

  public HonourRollReport {
    tables = List.copyOf(tables);
  }

  /** The link to an honour's roll, which exists if anybody holds the honour. */
  public static ReportLink link(String slug) {
    return new ReportLink(address(slug), Phrase.of("report.roll"));
  }

  /** The rolls of the honours that have a page and are held. */
  static List<HonourRollReport> all(SiteFacts facts) {
    return facts.honours().withPage().stream()
        .map(honour -> of(honour, facts.honours().current(honour), facts.today()))
        .filter(roll -> roll.total() > 0)
        .toList();
  }

  public static HonourRollReport of(Honour honour, List<Holder> holders, LocalDate day) {
    return new HonourRollReport(
        honour.slug().orElseThrow(),
        honour.title(),
        honour.level(),
        honour.grantor(),
        honour.roll(),
        day,
        holders.size(),
        tables(holders));
  }

  private static List<Table> tables(List<Holder> holders) {
    if (holders.size() <= NoticeReport.ONE_TABLE) {
      return List.of(new Table(Optional.empty(), holders));
    }
    Map<String, List<Holder>> regions = new LinkedHashMap<>();
    for (Holder holder : holders) {
      regions.computeIfAbsent(holder.community().region(), name -> new ArrayList<>()).add(holder);
    }
    List<Table> tables = new ArrayList<>();
    regions.forEach((region, own) -> tables.add(new Table(Optional.of(region), own)));
    return tables;
  }

  @Override
  public Address address() {
    return address(slug);
  }

  private static Address address(String slug) {
    return Address.honour(slug).beside("roll.pdf");
  }

  @Override
  public ReportKind kind() {
    return ReportKind.ROLL;
  }

  @Override
  public Phrase title() {
    return Phrase.of("title.roll", name);
  }
}

package fengcai.report;

import fengcai.model.Block;
import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.Issue;
import fengcai.model.Site;
import fengcai.model.Stage;
import fengcai.model.VolunteerCount;
import fengcai.page.NoticeReport;
import fengcai.page.NoticeReport.Kind;
import fengcai.page.PlacedCommunity;
import fengcai.report.block.Labels;
import fengcai.text.Dates;
import fengcai.text.Digits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 公示 of a campaign's candidates and 名单 of those it named. Both are of the day their stage began:
 * what was counted later does not change them.
 */
final class NoticePrinter {

  private final NoticeReport notice;
  private final Labels labels;
  private final Site site;
  private final LocalDate day;
  private int number;

  private NoticePrinter(NoticeReport notice, Labels labels, Site site) {
    this.notice = notice;
    this.labels = labels;
    this.site = site;
    this.day = notice.stage().from();
  }

  static OfficeForm of(NoticeReport notice, Labels labels, Site site) {
    NoticePrinter form = new NoticePrinter(notice, labels, site);
    return new OfficeForm(ReportTitle.of(notice, labels), form.text(), form.day, form.issue());
  }

  private Issue issue() {
    return switch (notice.kind()) {
      case NOTICE -> notice.campaign().notice();
      case ROLL -> notice.campaign().roll();
    };
  }

  private List<Block> text() {
    List<Block> text = new ArrayList<>();
    switch (notice.kind()) {
      case NOTICE -> {
        text.add(Numbering.paragraph(lead("notice.lead") + period()));
        text.add(Numbering.paragraph(labels.of("notice.figures")));
        lists(text);
        text.add(Numbering.paragraph(contact()));
      }
      case ROLL -> {
        text.add(Numbering.paragraph(lead("named.lead")));
        lists(text);
      }
    }
    return text;
  }

  private String lead(String label) {
    Campaign campaign = notice.campaign();
    String name =
        campaign.organisers().isEmpty()
            ? campaign.name()
            : labels.of("form.organised", listed(campaign.organisers()), campaign.name());
    List<String> steps =
        campaign.stages().stream()
            .filter(stage -> stage.from().isBefore(day))
            .sorted(Comparator.comparing(Stage::from))
            .map(Stage::name)
            .toList();
    return steps.isEmpty()
        ? labels.of(label + ".plain", name, communities())
        : labels.of(label, name, listed(steps), communities());
  }

  private int communities() {
    return notice.groups().stream().mapToInt(group -> group.communities().size()).sum();
  }

  private String listed(List<String> names) {
    return String.join(labels.of("list.pause"), names);
  }

  private String period() {
    String from = Dates.chinese(day);
    return notice
        .stage()
        .to()
        .map(
            last ->
                last.equals(day)
                    ? labels.of("notice.period.day", from)
                    : labels.of("notice.period", from, Dates.chinese(last)))
        .orElse(labels.of("notice.period.open", from));
  }

  private String contact() {
    String ways =
        Stream.of(
                site.contact().phone().map(to -> labels.of("notice.contact.phone", to)),
                site.contact().email().map(to -> labels.of("notice.contact.email", to)),
                site.contact().address().map(to -> labels.of("notice.contact.address", to)))
            .flatMap(Optional::stream)
            .reduce((one, other) -> one + labels.of("list.semicolon") + other)
            .map(all -> all + labels.of("list.stop"))
            .orElse("");
    return labels.of("notice.contact", site.office()) + ways;
  }

  /** Few of them in one table that names the category of each, many in a table a category. */
  private void lists(List<Block> text) {
    boolean categories =
        notice.groups().size() > 1
            || notice.groups().stream().anyMatch(group -> group.category().isPresent());
    if (!categories || communities() <= OfficeForm.ONE_TABLE) {
      text.add(table(notice.groups(), categories));
      return;
    }
    Numbering numbering = new Numbering(labels);
    for (NoticeReport.Group group : notice.groups()) {
      text.add(numbering.group(name(group), group.communities().size()));
      text.add(table(List.of(group), false));
    }
  }

  private String name(NoticeReport.Group group) {
    return group.category().orElse(labels.of("form.other"));
  }

  private Block table(List<NoticeReport.Group> groups, boolean categories) {
    boolean figures = notice.kind() == Kind.NOTICE;
    TableRows table = new TableRows().marks(labels.of("form.number"));
    if (categories) {
      table.words(labels.of("form.category"));
    }
    table.words(labels.of("form.community")).words(labels.of("form.place"));
    if (figures) {
      table.numbers(labels.of("form.registered")).numbers(labels.of("form.share"));
    }
    for (NoticeReport.Group group : groups) {
      for (PlacedCommunity each : group.communities()) {
        number++;
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(number));
        if (categories) {
          cells.add(name(group));
        }
        cells.add(each.community().name());
        cells.add(each.place());
        if (figures) {
          cells.addAll(figures(each.community()));
        }
        table.row(cells.toArray(String[]::new));
      }
    }
    return table.build();
  }

  private List<String> figures(Community community) {
    Optional<VolunteerCount> count = community.latestCount(day);
    return List.of(
        count.map(c -> Digits.grouped(c.registered().orElseThrow())).orElse(Amounts.UNKNOWN),
        Amounts.share(count.flatMap(community::shareAt)));
  }
}

package fengcai.report.official;

import fengcai.model.Site;
import fengcai.model.document.Block;
import fengcai.plan.element.Phrases;
import fengcai.plan.element.RegisteredCount;
import fengcai.plan.report.NoticeReport;
import fengcai.plan.report.NoticeReport.Candidate;
import fengcai.plan.report.NoticeReport.Category;
import fengcai.plan.report.NoticeReport.Table;
import fengcai.plan.report.ReportKind;
import fengcai.report.section.Amounts;
import fengcai.report.section.HeadingNumbers;
import fengcai.report.section.TableRows;
import fengcai.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The 公示 of a campaign's candidates and the 名单 of those it named. */
public final class NoticePrinter {

  private final NoticeReport notice;
  private final Phrases phrases;
  private final Site site;

  /** Whether it has the numbers of the candidates. */
  private final boolean numbers;

  private int number;

  private NoticePrinter(NoticeReport notice, Phrases phrases, Site site) {
    this.notice = notice;
    this.phrases = phrases;
    this.site = site;
    this.numbers = notice.kind() == ReportKind.NOTICE;
  }

  public static OfficialDocument of(NoticeReport notice, Phrases phrases, Site site) {
    NoticePrinter printer = new NoticePrinter(notice, phrases, site);
    return new OfficialDocument(
        phrases.of(notice.title()), printer.text(), notice.day(), notice.issue());
  }

  private List<Block> text() {
    List<Block> text = new ArrayList<>();
    if (numbers) {
      text.add(HeadingNumbers.paragraph(lead("notice.lead") + period()));
      text.add(HeadingNumbers.paragraph(phrases.of("notice.figures")));
      lists(text);
      text.add(HeadingNumbers.paragraph(contact()));
    } else {
      text.add(HeadingNumbers.paragraph(lead("named.lead")));
      lists(text);
    }
    return text;
  }

  private String lead(String key) {
    String name =
        notice.organisers().isEmpty()
            ? notice.campaign()
            : phrases.of("form.organised", listed(notice.organisers()), notice.campaign());
    return notice.steps().isEmpty()
        ? phrases.of(key + ".plain", name, notice.total())
        : phrases.of(key, name, listed(notice.steps()), notice.total());
  }

  private String listed(List<String> names) {
    return String.join(phrases.of("list.pause"), names);
  }

  private String period() {
    return notice
        .lastDay()
        .map(
            last ->
                last.equals(notice.day())
                    ? phrases.of("notice.period.day", last)
                    : phrases.of("notice.period", notice.day(), last))
        .orElseGet(() -> phrases.of("notice.period.open", notice.day()));
  }

  private String contact() {
    String ways =
        Stream.of(
                site.contact().phone().map(to -> phrases.of("notice.contact.phone", to)),
                site.contact().email().map(to -> phrases.of("notice.contact.email", to)),
                site.contact().address().map(to -> phrases.of("notice.contact.address", to)))
            .flatMap(Optional::stream)
            .reduce((one, other) -> one + phrases.of("list.semicolon") + other)
            .map(all -> all + phrases.of("list.stop"))
            .orElse("");
    return phrases.of("notice.contact", site.office()) + ways;
  }

  private void lists(List<Block> text) {
    HeadingNumbers numbering = new HeadingNumbers(phrases);
    for (Table table : notice.tables()) {
      if (!table.whole()) {
        text.add(numbering.group(name(table.categories().getFirst()), table.total()));
      }
      text.add(table(table));
    }
  }

  private String name(Category category) {
    return category.name().orElse(phrases.of("form.other"));
  }

  private Block table(Table table) {
    boolean categories = table.whole() && notice.categorised();
    TableRows rows = new TableRows(phrases).marks("form.number");
    if (categories) {
      rows.words("form.category");
    }
    rows.words("form.community", "form.place");
    if (numbers) {
      rows.numbers("form.registered", "form.share");
    }
    for (Category category : table.categories()) {
      for (Candidate candidate : category.candidates()) {
        number++;
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(number));
        if (categories) {
          cells.add(name(category));
        }
        cells.add(candidate.community().text());
        cells.add(candidate.community().place());
        if (numbers) {
          cells.addAll(numbers(candidate.count()));
        }
        rows.row(cells.toArray(String[]::new));
      }
    }
    return rows.build();
  }

  private static List<String> numbers(Optional<RegisteredCount> count) {
    return List.of(
        count.map(c -> Digits.grouped(c.registered())).orElse(TableRows.UNKNOWN),
        Amounts.share(count.flatMap(RegisteredCount::share)));
  }
}

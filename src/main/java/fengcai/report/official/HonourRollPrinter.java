package fengcai.report.official;

import fengcai.model.document.Block;
import fengcai.plan.element.Phrases;
import fengcai.plan.report.HonourRollReport;
import fengcai.plan.statistics.Holder;
import fengcai.report.section.HeadingNumbers;
import fengcai.report.section.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The 名单 of those who hold an honour. */
public final class HonourRollPrinter {

  private final HonourRollReport roll;
  private final Phrases phrases;
  private int number;

  private HonourRollPrinter(HonourRollReport roll, Phrases phrases) {
    this.roll = roll;
    this.phrases = phrases;
  }

  public static OfficialDocument of(HonourRollReport roll, Phrases phrases) {
    HonourRollPrinter printer = new HonourRollPrinter(roll, phrases);
    return new OfficialDocument(phrases.of(roll.title()), printer.text(), roll.day(), roll.issue());
  }

  private List<Block> text() {
    List<Block> text = new ArrayList<>();
    text.add(HeadingNumbers.paragraph(lead()));
    HeadingNumbers numbering = new HeadingNumbers(phrases);
    for (HonourRollReport.Table table : roll.tables()) {
      table.region().ifPresent(name -> text.add(numbering.group(name, table.holders().size())));
      text.add(table(table.holders()));
    }
    return text;
  }

  private String lead() {
    String detail =
        Stream.of(
                roll.level().map(level -> phrases.level(Optional.of(level))),
                roll.grantor().map(grantor -> phrases.of("honour.grantedBy", grantor)))
            .flatMap(Optional::stream)
            .reduce((level, grantor) -> level + phrases.of("list.comma") + grantor)
            .map(words -> phrases.of("detail", words))
            .orElse("");
    return phrases.of("roll.lead", roll.day(), roll.name(), detail, roll.total());
  }

  private Block table(List<Holder> holders) {
    TableRows table =
        new TableRows(phrases)
            .marks("form.number")
            .words("form.community", "form.place")
            .marks("form.year");
    for (Holder holder : holders) {
      number++;
      table.row(
          String.valueOf(number),
          holder.community().text(),
          holder.community().place(),
          year(holder.year()));
    }
    return table.build();
  }

  private String year(OptionalInt year) {
    return year.isPresent() ? phrases.of("honour.year", year.getAsInt()) : TableRows.UNKNOWN;
  }
}

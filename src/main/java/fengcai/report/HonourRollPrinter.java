package fengcai.report;

import fengcai.model.Block;
import fengcai.model.HonourLevel;
import fengcai.page.HonourRollReport;
import fengcai.page.PlacedAward;
import fengcai.report.block.Labels;
import fengcai.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** 名单: who holds an honour, by division where they are many. */
final class HonourRollPrinter {

  private final HonourRollReport roll;
  private final Labels labels;
  private final LocalDate today;
  private int number;

  private HonourRollPrinter(HonourRollReport roll, Labels labels, LocalDate today) {
    this.roll = roll;
    this.labels = labels;
    this.today = today;
  }

  static OfficeForm of(HonourRollReport roll, Labels labels, LocalDate today) {
    HonourRollPrinter form = new HonourRollPrinter(roll, labels, today);
    return new OfficeForm(
        ReportTitle.of(roll, labels), form.text(), today, roll.honour().honour().roll());
  }

  private List<Block> text() {
    List<Block> text = new ArrayList<>();
    text.add(Numbering.paragraph(lead()));
    if (roll.holders().size() <= OfficeForm.ONE_TABLE) {
      text.add(table(roll.holders()));
      return text;
    }
    Map<String, List<PlacedAward>> regions = new LinkedHashMap<>();
    roll.holders()
        .forEach(
            each ->
                regions
                    .computeIfAbsent(each.holder().region(), name -> new ArrayList<>())
                    .add(each));
    Numbering numbering = new Numbering(labels);
    regions.forEach(
        (region, holders) -> {
          text.add(numbering.group(region, holders.size()));
          text.add(table(holders));
        });
    return text;
  }

  private String lead() {
    String detail =
        Stream.of(
                roll.honour().honour().level().map(HonourLevel::label),
                roll.honour()
                    .honour()
                    .grantor()
                    .map(grantor -> labels.of("honour.grantedBy", grantor)))
            .flatMap(Optional::stream)
            .reduce((level, grantor) -> level + labels.of("list.comma") + grantor)
            .map(words -> labels.of("honour.detail", words))
            .orElse("");
    return labels.of(
        "roll.lead",
        Dates.chinese(today),
        roll.honour().honour().title(),
        detail,
        roll.holders().size());
  }

  private Block table(List<PlacedAward> holders) {
    TableRows table =
        new TableRows()
            .marks(labels.of("form.number"))
            .words(labels.of("form.community"))
            .words(labels.of("form.place"))
            .marks(labels.of("form.year"));
    for (PlacedAward each : holders) {
      number++;
      table.row(
          String.valueOf(number),
          each.holder().community().name(),
          each.holder().place(),
          year(each.award().year()));
    }
    return table.build();
  }

  private String year(OptionalInt year) {
    return year.isPresent() ? labels.of("honour.year", year.getAsInt()) : Amounts.UNKNOWN;
  }
}

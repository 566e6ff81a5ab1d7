package fengcai.report.official;

import static java.util.Objects.requireNonNull;

import fengcai.model.IssuedDocument;
import fengcai.model.document.Block;
import fengcai.model.time.Moment;
import fengcai.plan.element.Address;
import fengcai.report.box.TextArea;
import fengcai.report.box.VerticalList;
import fengcai.report.layout.BlockLayout;
import fengcai.report.section.Letterhead;
import fengcai.report.section.PrintedReport;
import fengcai.report.section.ReportContext;
import fengcai.report.section.ReportSection;
import fengcai.report.section.Signature;
import fengcai.report.text.StructureElement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An official document: title, text, office and date.
 *
 * @param day of issue
 */
public record OfficialDocument(
    String title, List<Block> text, LocalDate day, IssuedDocument issue) {

  public OfficialDocument {
    requireNonNull(title);
    requireNonNull(day);
    requireNonNull(issue);
    text = List.copyOf(text);
  }

  public PrintedReport print(ReportContext context, Address address) {
    StructureElement document = StructureElement.document();
    VerticalList flow = new VerticalList();
    TextArea area = TextArea.body(context.theme());
    BlockLayout blocks = context.blocks(context.links(address), 0);
    Optional<Letterhead> letterhead = Letterhead.of(context);
    letterhead.ifPresent(head -> head.head(flow, document, issue.number()));
    blocks.headings().title(flow, title, document, area);
    flow.space(area.leading());
    blocks.set(flow, text, document, area);
    new Signature(context.site().office(), day).set(flow, context, blocks, document);
    ReportSection section =
        new ReportSection(
            context.site().name(),
            ReportSection.Start.NEXT,
            false,
            Optional.empty(),
            flow.boxes(),
            letterhead.flatMap(head -> head.foot(document, issue.printed().orElse(day))));
    return context.print(context.info(title, Optional.of(Moment.of(day)), this), List.of(section));
  }
}

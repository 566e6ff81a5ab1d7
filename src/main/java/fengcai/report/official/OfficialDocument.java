package fengcai.report.official;

import static java.util.Objects.requireNonNull;

import fengcai.model.IssuedDocument;
import fengcai.model.document.Block;
import fengcai.model.time.Moment;
import fengcai.plan.element.Address;
import fengcai.report.box.TextArea;
import fengcai.report.box.VerticalList;
import fengcai.report.layout.BlockLayout;
import fengcai.report.pdf.DocumentInfo;
import fengcai.report.pdf.Fingerprint;
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

  public PrintedReport print(ReportContext press, Address address) {
    StructureElement document = StructureElement.document();
    VerticalList flow = new VerticalList();
    TextArea frame = TextArea.body(press.theme());
    BlockLayout blocks = press.blocks(press.links(address), 0);
    Optional<Letterhead> letterhead = Letterhead.of(press);
    letterhead.ifPresent(head -> head.head(flow, document, issue.number()));
    blocks.headings().title(flow, title, document, frame);
    flow.space(frame.leading());
    blocks.set(flow, text, document, frame);
    new Signature(press.site().office(), day).set(flow, press, blocks, document);
    ReportSection part =
        new ReportSection(
            press.site().name(),
            ReportSection.Start.NEXT,
            false,
            Optional.empty(),
            flow.slabs(),
            letterhead.flatMap(head -> head.foot(document, issue.printed().orElse(day))));
    return press.print(imprint(press), List.of(part));
  }

  private DocumentInfo imprint(ReportContext press) {
    return new DocumentInfo(
        title,
        press.site().office(),
        press.site().lang(),
        Optional.empty(),
        Optional.of(Moment.of(day)),
        Optional.of(Moment.of(day)),
        Fingerprint.of(press.site(), press.theme().source(), this));
  }
}

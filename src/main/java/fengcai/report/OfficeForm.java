package fengcai.report;

import static java.util.Objects.requireNonNull;

import fengcai.model.Block;
import fengcai.model.Issue;
import fengcai.model.Moment;
import fengcai.page.Address;
import fengcai.report.block.BlockSetter;
import fengcai.report.block.Flow;
import fengcai.report.block.Frame;
import fengcai.report.line.Tag;
import fengcai.report.pdf.Fingerprint;
import fengcai.report.pdf.Imprint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An official document: title, text, office and date.
 *
 * @param day of issue
 */
record OfficeForm(String title, List<Block> text, LocalDate day, Issue issue) {

  OfficeForm {
    requireNonNull(title);
    requireNonNull(day);
    requireNonNull(issue);
    text = List.copyOf(text);
  }

  PrintedReport print(Press press, Address address) {
    Tag document = Tag.document();
    Flow flow = new Flow();
    Frame frame = Frame.body(press.theme());
    BlockSetter blocks = press.blocks(press.links(address), 0);
    Optional<Letterhead> letterhead = Letterhead.of(press);
    letterhead.ifPresent(head -> head.head(flow, document, issue.number()));
    blocks.headings().title(flow, title, document, frame);
    flow.space(frame.leading());
    blocks.set(flow, text, document, frame);
    new Signature(press.site().office(), day).set(flow, press, blocks, document);
    Part part =
        new Part(
            press.site().name(),
            Part.Start.NEXT,
            false,
            Optional.empty(),
            flow.slabs(),
            letterhead.flatMap(head -> head.foot(document, issue.printed().orElse(day))));
    return press.print(imprint(press), List.of(part));
  }

  private Imprint imprint(Press press) {
    return new Imprint(
        title,
        press.site().office(),
        press.site().lang(),
        Optional.empty(),
        Optional.of(Moment.of(day)),
        Optional.of(Moment.of(day)),
        Fingerprint.of(press.site(), press.theme().source(), this));
  }
}

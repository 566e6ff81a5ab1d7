package fengcai.html;

import fengcai.plan.element.Address;
import fengcai.plan.element.Phrase;
import fengcai.plan.element.ReportLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links from one page to PDF reports, for templates; those that were not made are left out. */
public final class ReportLinks {

  /**
   * A link to a report.
   *
   * @param bytes the size of its file
   */
  public record Link(Phrase name, String href, long bytes, int pages) {}

  private final Address from;
  private final Map<Address, OfferedFile> files;
  private final boolean made;

  ReportLinks(Address from, Map<Address, OfferedFile> files, boolean made) {
    this.from = from;
    this.files = files;
    this.made = made;
  }

  /** Those of some reports that are on the site. */
  public List<Link> of(List<ReportLink> reports) {
    return reports.stream()
        .flatMap(
            report ->
                Optional.ofNullable(files.get(report.address()))
                    .map(
                        file ->
                            new Link(
                                report.name(),
                                report.address().relativeFrom(from),
                                file.bytes(),
                                file.pages()))
                    .stream())
        .toList();
  }

  /** Whether the site has reports. */
  public boolean made() {
    return made;
  }
}

package fengcai.html;

import fengcai.model.Campaign;
import fengcai.model.Community;
import fengcai.model.Honour;
import fengcai.model.Region;
import fengcai.page.Address;
import fengcai.page.BookletReport;
import fengcai.page.Totals;
import java.util.Map;
import java.util.Optional;

/** Links from one page to PDF reports, for templates; what is not on the site is missing. */
public final class ReportLinks {

  /** A link with the file's size in bytes and its number of pages. */
  public record Link(String href, long bytes, int pages) {}

  private final Address from;
  private final Map<Address, OfferedFile> files;
  private final boolean offered;

  ReportLinks(Address from, Map<Address, OfferedFile> files, boolean offered) {
    this.from = from;
    this.files = files;
    this.offered = offered;
  }

  public Optional<Link> profile(Community community) {
    return to(Address.report(community.id()));
  }

  public Optional<Link> regionBooklet(Region region) {
    return to(Address.booklet(region.code()));
  }

  public Optional<Link> campaignBooklet(Campaign campaign) {
    return to(Address.booklet(campaign.id()));
  }

  public Optional<Link> notice(Campaign campaign) {
    return to(Address.notice(campaign.id()));
  }

  public Optional<Link> namedRoll(Campaign campaign) {
    return to(Address.namedRoll(campaign.id()));
  }

  public Optional<Link> honourRoll(Honour honour) {
    return honour.slug().flatMap(slug -> to(Address.honourRoll(slug)));
  }

  public Optional<Link> annual(int year) {
    return to(Address.annual(year));
  }

  /** Whether there are reports, but no booklet of so many profiles. */
  public boolean tooManyToBind(Totals totals) {
    return offered && totals.communities() > BookletReport.MOST;
  }

  private Optional<Link> to(Address address) {
    return Optional.ofNullable(files.get(address))
        .map(file -> new Link(address.relativeFrom(from), file.bytes(), file.pages()));
  }
}

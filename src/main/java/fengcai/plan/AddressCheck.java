package fengcai.plan;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Stories;
import fengcai.model.document.Block;
import fengcai.plan.element.Address;
import fengcai.plan.page.Page;
import fengcai.plan.page.Page.AddressOrigin;
import fengcai.plan.page.RedirectPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that no two pages have one address, and that links in texts lead to published pages and
 * reports. A report's file has a dot in its name, which no address in a record may have. Addresses
 * are compared without regard to case, since some servers do.
 */
public final class AddressCheck {

  /** A link in a text: its page, the file and heading it leads to, its position. */
  public record Link(Address from, Address target, String anchor, Position position) {}

  /** Folders of files that are no pages. */
  private static final Set<String> RESERVED = Set.of("assets", "data", "media", "search");

  private final Map<String, Page> pages = new HashMap<>();
  private final Set<String> reports = new HashSet<>();
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Positions positions;
  private final Stories stories;
  private final List<Diagnostic> found = new ArrayList<>();

  private AddressCheck(Positions positions, Stories stories) {
    this.positions = positions;
    this.stories = stories;
  }

  public static List<Diagnostic> run(
      SitePlan plan, List<Link> links, Positions positions, Stories stories) {
    AddressCheck check = new AddressCheck(positions, stories);
    // Addresses that follow from a page's kind come first: the others must differ from them.
    plan.pages().stream().sorted(Comparator.comparing(Page::addressOrigin)).forEach(check::add);
    plan.reports().forEach(report -> check.reports.add(key(report.address())));
    links.forEach(check::follow);
    return check.found;
  }

  private void add(Page page) {
    Page other = pages.putIfAbsent(key(page.address()), page);
    boolean reserved =
        page.addressOrigin().compareTo(AddressOrigin.FREE_PAGE) >= 0 && isReserved(page.address());
    if (other == null && !reserved) {
      return;
    }
    Diagnostic collision =
        Diagnostic.of(
            Rule.ADDRESS_DUPLICATE, page.position(positions), "/" + page.address().published());
    found.add(
        other == null || other.addressOrigin() == AddressOrigin.KIND
            ? collision
            : collision.andAt(other.position(positions)));
  }

  private void follow(Link link) {
    boolean published = pages.containsKey(key(link.from()));
    Page target = pages.get(key(link.target()));
    if (!published || reports.contains(key(link.target()))) {
      return;
    }
    if (target == null || target instanceof RedirectPage) {
      found.add(Diagnostic.of(Rule.LINK_DEAD, link.position(), "/" + link.target().published()));
    } else if (!link.anchor().isEmpty() && !anchorsOf(target).contains(link.anchor())) {
      found.add(
          Diagnostic.of(
              Rule.LINK_ANCHOR, link.position(), "/" + link.target().published(), link.anchor()));
    }
  }

  /** The anchors of headings in the page's text, not those in templates; read once. */
  private Set<String> anchorsOf(Page page) {
    return anchors.computeIfAbsent(
        key(page.address()),
        key ->
            page.text(stories).stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).anchor())
                .collect(Collectors.toSet()));
  }

  private static boolean isReserved(Address address) {
    String path = key(address);
    return RESERVED.contains(path.substring(0, Math.max(0, path.indexOf('/'))));
  }

  private static String key(Address address) {
    return address.file().toLowerCase(Locale.ROOT);
  }
}

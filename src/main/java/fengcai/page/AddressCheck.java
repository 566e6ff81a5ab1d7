package fengcai.page;

import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.Position;
import fengcai.diagnostic.Positions;
import fengcai.diagnostic.Rule;
import fengcai.model.Block;
import fengcai.model.Stories;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether every address leads to one page, and every link of a text to a page or a report that is
 * published. A report's file has a dot in its name, which no address chosen in a record may have.
 * Names that differ in capitals alone are one file on some servers, so they are one here.
 */
public final class AddressCheck {

  /** A link in a text: the page that carries it, the file and heading it leads to, its place. */
  public record Link(Address from, Address target, String anchor, Position position) {}

  /** Folders that hold what is no page. */
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
    // Pages whose address follows from their kind come first; a chosen one must keep clear of them.
    plan.pages().stream()
        .sorted(Comparator.comparingInt(AddressCheck::freedom))
        .forEach(check::add);
    plan.reports().forEach(report -> check.reports.add(key(report.address())));
    links.forEach(check::follow);
    return check.found;
  }

  private void add(Page page) {
    Page other = pages.putIfAbsent(key(page.address()), page);
    if (other != null) {
      Diagnostic collision =
          Diagnostic.of(Rule.ADDRESS_DUPLICATE, origin(page), "/" + page.address().published());
      found.add(freedom(other) == 0 ? collision : collision.andAt(origin(other)));
    } else if (freedom(page) >= 2 && isReserved(page.address())) {
      found.add(
          Diagnostic.of(Rule.ADDRESS_DUPLICATE, origin(page), "/" + page.address().published()));
    }
  }

  private void follow(Link link) {
    boolean published = pages.containsKey(key(link.from()));
    Page target = pages.get(key(link.target()));
    if (!published || reports.contains(key(link.target()))) {
      return;
    }
    if (target == null || target instanceof Page.Redirect) {
      found.add(Diagnostic.of(Rule.LINK_DEAD, link.position(), "/" + link.target().published()));
    } else if (!link.anchor().isEmpty() && !anchorsOf(target).contains(link.anchor())) {
      found.add(
          Diagnostic.of(
              Rule.LINK_ANCHOR, link.position(), "/" + link.target().published(), link.anchor()));
    }
  }

  /** Read once for all links that lead to the page. */
  private Set<String> anchorsOf(Page page) {
    return anchors.computeIfAbsent(key(page.address()), key -> anchors(page));
  }

  /** The headings of the page's own text; what templates name is no promise. */
  private Set<String> anchors(Page page) {
    Set<String> anchors = new HashSet<>();
    for (Block block : PageText.of(page, stories)) {
      if (block instanceof Block.Heading heading) {
        anchors.add(heading.anchor());
      }
    }
    return anchors;
  }

  /** How freely an address was chosen: not at all, by a file's name, by an alias. */
  private static int freedom(Page page) {
    return switch (page) {
      case Page.Home home -> 0;
      case Page.OfRegion region -> 0;
      case Page.HonourIndex honours -> 0;
      case Page.Statistics statistics -> 0;
      case Page.OfYear year -> 0;
      case Page.Search search -> 0;
      case Page.Data data -> 0;
      case Page.SiteMap map -> 0;
      case Page.NotFound notFound -> 0;
      case Page.Profile profile -> 1;
      case Page.OfHonour honour -> 1;
      case Page.OfCampaign campaign -> 1;
      case Page.Free free -> 2;
      case Page.Redirect redirect -> 3;
    };
  }

  private Position origin(Page page) {
    return switch (page) {
      case Page.Profile profile -> positions.community(profile.community().id(), "name");
      case Page.OfHonour honour -> positions.honour(honour.slug(), "title");
      case Page.OfCampaign campaign -> positions.campaign(campaign.row().campaign().id(), "name");
      case Page.Free free -> positions.page(free.text().path(), "title");
      case Page.Redirect redirect -> aliasOf(redirect);
      case Page.Home home -> positions.site("name");
      case Page.OfRegion region -> positions.site("name");
      case Page.HonourIndex honours -> positions.site("name");
      case Page.Statistics statistics -> positions.site("name");
      case Page.OfYear year -> positions.site("name");
      case Page.Search search -> positions.site("name");
      case Page.Data data -> positions.site("name");
      case Page.SiteMap map -> positions.site("name");
      case Page.NotFound notFound -> positions.site("name");
    };
  }

  private Position aliasOf(Page.Redirect redirect) {
    Optional<Page> owner = Optional.ofNullable(pages.get(key(redirect.target())));
    if (owner.isPresent() && owner.get() instanceof Page.Free free) {
      return positions.page(free.text().path(), "aliases");
    }
    if (owner.isPresent() && owner.get() instanceof Page.Profile profile) {
      return positions.community(profile.community().id(), "aliases");
    }
    return positions.site("name");
  }

  private static boolean isReserved(Address address) {
    String path = key(address);
    return RESERVED.contains(path.substring(0, Math.max(0, path.indexOf('/'))));
  }

  private static String key(Address address) {
    return address.file().toLowerCase(Locale.ROOT);
  }
}

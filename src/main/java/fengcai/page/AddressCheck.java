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
    if (target == null || target instanceof RedirectPage) {
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
      case HomePage home -> 0;
      case RegionPage region -> 0;
      case HonourIndexPage honours -> 0;
      case StatisticsPage statistics -> 0;
      case YearPage year -> 0;
      case SearchPage search -> 0;
      case DataPage data -> 0;
      case SiteMapPage map -> 0;
      case NotFoundPage notFound -> 0;
      case ProfilePage profile -> 1;
      case HonourPage honour -> 1;
      case CampaignPage campaign -> 1;
      case TextPage free -> 2;
      case RedirectPage redirect -> 3;
    };
  }

  private Position origin(Page page) {
    return switch (page) {
      case ProfilePage profile -> positions.community(profile.community().id(), "name");
      case HonourPage honour -> positions.honour(honour.slug(), "title");
      case CampaignPage campaign -> positions.campaign(campaign.row().campaign().id(), "name");
      case TextPage free -> positions.page(free.text().path(), "title");
      case RedirectPage redirect -> aliasOf(redirect);
      case HomePage home -> positions.site("name");
      case RegionPage region -> positions.site("name");
      case HonourIndexPage honours -> positions.site("name");
      case StatisticsPage statistics -> positions.site("name");
      case YearPage year -> positions.site("name");
      case SearchPage search -> positions.site("name");
      case DataPage data -> positions.site("name");
      case SiteMapPage map -> positions.site("name");
      case NotFoundPage notFound -> positions.site("name");
    };
  }

  private Position aliasOf(RedirectPage redirect) {
    Optional<Page> owner = Optional.ofNullable(pages.get(key(redirect.target())));
    if (owner.isPresent() && owner.get() instanceof TextPage free) {
      return positions.page(free.text().path(), "aliases");
    }
    if (owner.isPresent() && owner.get() instanceof ProfilePage profile) {
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

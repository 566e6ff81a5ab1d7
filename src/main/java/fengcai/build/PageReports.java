package fengcai.build;

import fengcai.page.Address;
import fengcai.page.CampaignPage;
import fengcai.page.DataPage;
import fengcai.page.HomePage;
import fengcai.page.HonourIndexPage;
import fengcai.page.HonourPage;
import fengcai.page.NotFoundPage;
import fengcai.page.Page;
import fengcai.page.ProfilePage;
import fengcai.page.RedirectPage;
import fengcai.page.RegionPage;
import fengcai.page.SearchPage;
import fengcai.page.SiteMapPage;
import fengcai.page.StatisticsPage;
import fengcai.page.TextPage;
import fengcai.page.YearPage;
import fengcai.page.YearRow;
import java.util.ArrayList;
import java.util.List;

/** The reports that a page links to, stating their size, if they are planned. */
final class PageReports {

  private PageReports() {}

  static List<Address> of(Page page) {
    return switch (page) {
      case HomePage home -> {
        List<Address> reports = new ArrayList<>(annual(home.years()));
        home.top().ifPresent(region -> reports.add(Address.booklet(region.code())));
        yield reports;
      }
      case RegionPage region -> List.of(Address.booklet(region.region().code()));
      case ProfilePage profile -> List.of(profile.report());
      case HonourPage honour -> List.of(Address.honourRoll(honour.slug()));
      case CampaignPage campaign -> {
        String id = campaign.row().campaign().id();
        yield List.of(Address.booklet(id), Address.notice(id), Address.namedRoll(id));
      }
      case StatisticsPage statistics -> annual(statistics.years());
      case YearPage year -> List.of(Address.annual(year.figures().year()));
      case HonourIndexPage honours -> List.of();
      case TextPage text -> List.of();
      case SearchPage search -> List.of();
      case DataPage data -> List.of();
      case SiteMapPage map -> List.of();
      case NotFoundPage notFound -> List.of();
      case RedirectPage redirect -> List.of();
    };
  }

  private static List<Address> annual(List<YearRow> years) {
    return years.stream().map(row -> Address.annual(row.year())).toList();
  }
}

package fengcai.page;

import fengcai.model.Award;
import fengcai.model.Community;
import fengcai.model.FreePage;
import fengcai.model.Honour;
import fengcai.model.Region;
import java.util.List;
import java.util.Optional;

/** A page of the site with all that its template needs, but for texts. */
public sealed interface Page {

  Address address();

  /**
   * {@code newest} are the latest profiles, the newest first; {@code top} is the topmost division
   * with the most profiles.
   */
  record Home(
      Totals totals,
      List<Community> newest,
      List<RegionRow> regions,
      List<LevelGroup<HonourEntry>> honours,
      List<CampaignRow> campaigns,
      List<YearRow> years,
      Optional<Region> top)
      implements Page {
    @Override
    public Address address() {
      return Address.HOME;
    }
  }

  /**
   * A division: {@code chain} leads from the topmost division to this one. {@code communities} are
   * all below it, or only its own where those would be too many for one page.
   */
  record OfRegion(
      Region region,
      List<Region> chain,
      Totals totals,
      List<RegionRow> subregions,
      List<Community> communities)
      implements Page {
    @Override
    public Address address() {
      return Address.region(region.code());
    }
  }

  /** A profile; {@code awards} are the current ones, the highest level first. */
  record Profile(
      Community community,
      List<Region> chain,
      String fullRegionName,
      List<LevelGroup<Award>> awards,
      Optional<CampaignRow> campaign,
      Optional<Community> previous,
      Optional<Community> next,
      List<Community> related)
      implements Page {
    @Override
    public Address address() {
      return Address.profile(community.id());
    }

    public Address report() {
      return Address.report(community.id());
    }
  }

  record HonourIndex(List<LevelGroup<HonourEntry>> levels) implements Page {
    @Override
    public Address address() {
      return Address.HONOURS;
    }
  }

  /** An honour that has a ledger. {@code past} are awards that expired or were revoked. */
  record OfHonour(String slug, Honour honour, List<Recipient> current, List<Recipient> past)
      implements Page {
    @Override
    public Address address() {
      return Address.honour(slug);
    }
  }

  record OfCampaign(CampaignRow row, List<CategoryGroup> categories) implements Page {
    @Override
    public Address address() {
      return Address.campaign(row.campaign().id());
    }
  }

  /** {@code regions} are all divisions that hold a live profile, each after its parent. */
  record Statistics(
      Totals totals,
      List<RegionRow> regions,
      List<YearRow> years,
      List<CampaignRow> campaigns,
      List<LevelGroup<HonourEntry>> honours)
      implements Page {
    @Override
    public Address address() {
      return Address.STATISTICS;
    }
  }

  /** The statistics of one year; {@code years} are all there are. */
  record OfYear(AnnualFigures figures, List<Integer> years) implements Page {
    @Override
    public Address address() {
      return Address.year(figures.year());
    }
  }

  record Free(FreePage text) implements Page {
    @Override
    public Address address() {
      return Address.page(text.path());
    }
  }

  record Search() implements Page {
    @Override
    public Address address() {
      return Address.SEARCH;
    }
  }

  /** What there is to be downloaded, and what it means. */
  record Data() implements Page {
    @Override
    public Address address() {
      return Address.DATA;
    }
  }

  /** Every column of the site: what does not fit into a menu. */
  record SiteMap(
      List<RegionRow> regions, List<LevelGroup<HonourEntry>> honours, List<CampaignRow> campaigns)
      implements Page {
    @Override
    public Address address() {
      return Address.SITE_MAP;
    }
  }

  record NotFound() implements Page {
    @Override
    public Address address() {
      return Address.NOT_FOUND;
    }
  }

  /** What stands at a former address. */
  record Redirect(Address address, Address target, String title) implements Page {}
}

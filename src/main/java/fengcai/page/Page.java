package fengcai.page;

/** A page of the site with all that its template needs, but for texts. */
public sealed interface Page
    permits HomePage,
        RegionPage,
        ProfilePage,
        HonourIndexPage,
        HonourPage,
        CampaignPage,
        StatisticsPage,
        YearPage,
        TextPage,
        SearchPage,
        DataPage,
        SiteMapPage,
        NotFoundPage,
        RedirectPage {

  Address address();
}

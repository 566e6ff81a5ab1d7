package fengcai.report;

import fengcai.model.Honour;
import fengcai.model.HonourLevel;
import fengcai.model.Region;
import fengcai.page.Address;
import fengcai.page.BookletReport;
import fengcai.page.BookletReport.Chapter;
import fengcai.page.HonourEntry;
import fengcai.page.LevelGroup;
import fengcai.page.ProfilePage;
import fengcai.page.Recipient;
import fengcai.page.RegionRow;
import fengcai.page.Totals;
import fengcai.testdata.PublicationBuilder;
import java.util.List;
import java.util.Optional;

/** A booklet of an invented city. */
final class SampleBooklet {

  private SampleBooklet() {}

  static BookletReport of() {
    return of(
        List.of(
            new Chapter(
                Optional.of("东湖区"),
                List.of(
                    SampleProfile.page(),
                    SampleProfile.page("990103/anping", "安平社区"),
                    SampleProfile.barePage())),
            new Chapter(
                Optional.of("西山区"),
                List.of(
                    SampleProfile.page("990104/yuxian", "蔚然社区"),
                    SampleProfile.page("990104/anping", "安平社区")))));
  }

  static BookletReport of(List<Chapter> chapters) {
    List<ProfilePage> profiles =
        chapters.stream().flatMap(chapter -> chapter.profiles().stream()).toList();
    return new BookletReport(
        new Address("9901/booklet.pdf"),
        "云州市",
        totals(profiles),
        chapters.stream()
            .filter(chapter -> chapter.name().isPresent())
            .map(chapter -> new RegionRow(region(chapter), totals(chapter.profiles())))
            .toList(),
        honours(profiles),
        chapters);
  }

  private static Totals totals(List<ProfilePage> profiles) {
    return profiles.stream()
        .map(profile -> Totals.of(profile.community(), SampleProfile.TODAY))
        .reduce(Totals.NONE, Totals::plus);
  }

  private static Region region(Chapter chapter) {
    return PublicationBuilder.regionOf(
        chapter.profiles().getFirst().community().id().region().digits(),
        chapter.name().orElseThrow());
  }

  private static List<LevelGroup<HonourEntry>> honours(List<ProfilePage> profiles) {
    Honour honour = profiles.getFirst().awards().getFirst().entries().getFirst().honour();
    return List.of(
        new LevelGroup<>(
            Optional.of(HonourLevel.NATIONAL),
            List.of(
                new HonourEntry(
                    honour,
                    profiles.stream()
                        .filter(profile -> !profile.awards().isEmpty())
                        .map(
                            profile ->
                                new Recipient(
                                    profile.community(),
                                    profile.awards().getFirst().entries().getFirst()))
                        .toList()))));
  }
}

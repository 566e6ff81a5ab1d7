package fengcai.report.booklet;

import fengcai.model.CommunityId;
import fengcai.model.document.Block;
import fengcai.model.theme.ReportTheme.BookletSection;
import fengcai.plan.element.Phrases;
import fengcai.plan.profile.Profile;
import fengcai.plan.report.BookletReport;
import fengcai.plan.report.BookletReport.Chapter;
import fengcai.report.box.ReportLinkTargets;
import fengcai.report.box.TextArea;
import fengcai.report.box.VerticalList;
import fengcai.report.pdf.DocumentInfo;
import fengcai.report.pdf.Fingerprint;
import fengcai.report.profile.ProfilePrinter;
import fengcai.report.section.PageLayout;
import fengcai.report.section.PrintedReport;
import fengcai.report.section.ReportContext;
import fengcai.report.section.ReportSection;
import fengcai.report.section.ReportSection.Start;
import fengcai.report.text.StructureElement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints a 合订本: many profiles in one book, with contents, statistics and index. */
public final class BookletPrinter {

  private final ReportContext press;
  private final BookletReport booklet;
  private final Phrases phrases;
  private final ReportLinkTargets links;
  private final StructureElement document = StructureElement.document();
  private final BookletFacts facts;
  private final List<String> stories = new ArrayList<>();

  public BookletPrinter(ReportContext press, BookletReport booklet) {
    this.press = press;
    this.booklet = booklet;
    this.phrases = press.phrases();
    this.links = press.links(booklet.address());
    this.facts = new BookletFacts(booklet, phrases);
  }

  /** The anchor of a profile. */
  static String anchor(CommunityId profile) {
    return profile.path();
  }

  public PrintedReport print(Function<Profile, List<Block>> reading) {
    Map<BookletSection, List<ReportSection>> settled = settled(reading);
    DocumentInfo imprint = imprint();
    settled.put(
        BookletSection.COVER,
        List.of(facts.cover(press.site().office(), imprint.release()).part(press, document)));
    // The lists are as long whatever the page numbers are, so a second pass is enough.
    Map<String, Integer> pages = pages(parts(settled, Map.of()));
    return press.print(imprint, parts(settled, pages));
  }

  /** The sections that do not depend on page numbers. */
  private Map<BookletSection, List<ReportSection>> settled(Function<Profile, List<Block>> reading) {
    BookletStatistics statistics = new BookletStatistics(press, booklet, links, document);
    Map<BookletSection, List<ReportSection>> settled = new EnumMap<>(BookletSection.class);
    settled.put(BookletSection.PROFILES, profiles(reading));
    settled.put(BookletSection.STATISTICS, statistics.parts());
    settled.put(BookletSection.HONOURS, statistics.honours().stream().toList());
    return settled;
  }

  private List<ReportSection> parts(
      Map<BookletSection, List<ReportSection>> settled, Map<String, Integer> pages) {
    BookletLists lists = new BookletLists(press, links, document, pages);
    return press.theme().source().booklet().stream()
        .flatMap(
            section ->
                switch (section) {
                  case CONTENTS -> Stream.of(lists.contents(booklet));
                  case INDEX -> Stream.of(lists.index(booklet));
                  case COVER, STATISTICS, HONOURS, PROFILES ->
                      settled.getOrDefault(section, List.of()).stream();
                })
        .toList();
  }

  private Map<String, Integer> pages(List<ReportSection> parts) {
    Map<String, Integer> pages = new HashMap<>();
    for (PageLayout sheet : PageLayout.of(parts, press.theme())) {
      if (sheet.opens()) {
        sheet
            .part()
            .flatMap(ReportSection::anchor)
            .ifPresent(name -> pages.put(name, sheet.number()));
      }
    }
    return pages;
  }

  private List<ReportSection> profiles(Function<Profile, List<Block>> reading) {
    List<ReportSection> parts = new ArrayList<>();
    for (Chapter chapter : booklet.chapters()) {
      StructureElement element = document.child(chapter.name().isPresent() ? "Part" : "Sect");
      boolean paged = ChapterPage.isFor(chapter);
      chapter
          .name()
          .filter(name -> paged)
          .ifPresent(name -> parts.add(new ChapterPage(press, links, element).part(name, chapter)));
      int above = chapter.name().isPresent() ? 1 : 0;
      List<Laid> laid =
          chapter.profiles().parallelStream()
              .map(
                  profile -> {
                    VerticalList flow = new VerticalList();
                    chapter
                        .name()
                        .filter(name -> !paged)
                        .ifPresent(name -> heading(flow, name, element));
                    return lay(flow, profile, reading.apply(profile), element.child("Art"), above);
                  })
              .toList();
      for (Laid each : laid) {
        parts.add(each.part());
        stories.add(each.story());
      }
    }
    return parts;
  }

  /** A profile's pages and the fingerprint of its story. */
  private record Laid(ReportSection part, String story) {}

  private void heading(VerticalList flow, String chapter, StructureElement element) {
    press.blocks(links, 0).headings().section(flow, chapter, element, TextArea.body(press.theme()));
  }

  private Laid lay(
      VerticalList flow, Profile profile, List<Block> story, StructureElement element, int above) {
    new ProfilePrinter(press, links, profile, element, above).lay(story).forEach(flow::add);
    ReportSection part =
        new ReportSection(
            profile.byline().title(),
            Start.RIGHT,
            false,
            Optional.of(anchor(profile.id())),
            flow.slabs());
    return new Laid(part, Fingerprint.of(story));
  }

  private DocumentInfo imprint() {
    return new DocumentInfo(
        phrases.of(booklet.title()),
        press.site().office(),
        press.site().lang(),
        Optional.empty(),
        booklet.newest(),
        booklet.newest(),
        Fingerprint.of(press.site(), press.theme().source(), booklet, stories));
  }
}

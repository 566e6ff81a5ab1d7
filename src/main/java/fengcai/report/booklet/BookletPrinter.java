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
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints a 合订本: many profiles in one book, with contents, statistics and index. */
public final class BookletPrinter {

  private final ReportContext context;
  private final BookletReport booklet;
  private final Phrases phrases;
  private final ReportLinkTargets links;
  private final StructureElement document = StructureElement.document();
  private final BookletFacts facts;
  private final List<String> stories = new ArrayList<>();

  public BookletPrinter(ReportContext context, BookletReport booklet) {
    this.context = context;
    this.booklet = booklet;
    this.phrases = context.phrases();
    this.links = context.links(booklet.address());
    this.facts = new BookletFacts(booklet, phrases);
  }

  /** The anchor of a profile. */
  static String anchor(CommunityId profile) {
    return profile.path();
  }

  public PrintedReport print(Function<Profile, List<Block>> reading) {
    Map<BookletSection, List<ReportSection>> settled = settled(reading);
    DocumentInfo documentInfo =
        context.info(phrases.of(booklet.title()), booklet.newest(), booklet, stories);
    settled.put(
        BookletSection.COVER,
        List.of(
            facts.cover(context.site().office(), documentInfo.release()).part(context, document)));
    // The lists are as long whatever the page numbers are, so a second pass is enough.
    Map<String, Integer> pages = pages(parts(settled, Map.of()));
    return context.print(documentInfo, parts(settled, pages));
  }

  /** The sections that do not depend on page numbers. */
  private Map<BookletSection, List<ReportSection>> settled(Function<Profile, List<Block>> reading) {
    BookletStatistics statistics = new BookletStatistics(context, booklet, links, document);
    Map<BookletSection, List<ReportSection>> settled = new EnumMap<>(BookletSection.class);
    settled.put(BookletSection.PROFILES, profiles(reading));
    settled.put(BookletSection.STATISTICS, statistics.sections());
    settled.put(BookletSection.HONOURS, statistics.honours().stream().toList());
    return settled;
  }

  private List<ReportSection> parts(
      Map<BookletSection, List<ReportSection>> settled, Map<String, Integer> pages) {
    BookletLists lists = new BookletLists(context, links, document, pages);
    return context.theme().source().booklet().stream()
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

  private Map<String, Integer> pages(List<ReportSection> sections) {
    Map<String, Integer> pages = new HashMap<>();
    for (PageLayout layout : PageLayout.of(sections, context.theme())) {
      if (layout.opens()) {
        layout
            .section()
            .flatMap(ReportSection::anchor)
            .ifPresent(name -> pages.put(name, layout.number()));
      }
    }
    return pages;
  }

  private List<ReportSection> profiles(Function<Profile, List<Block>> reading) {
    List<ReportSection> sections = new ArrayList<>();
    for (Chapter chapter : booklet.chapters()) {
      StructureElement element = document.child(chapter.name().isPresent() ? "Part" : "Sect");
      boolean paged = ChapterPage.isFor(chapter);
      chapter
          .name()
          .filter(name -> paged)
          .ifPresent(
              name -> sections.add(new ChapterPage(context, links, element).part(name, chapter)));
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
        sections.add(each.section());
        stories.add(each.story());
      }
    }
    return sections;
  }

  /** A profile's pages and the fingerprint of its story. */
  private record Laid(ReportSection section, String story) {}

  private void heading(VerticalList flow, String chapter, StructureElement element) {
    context
        .blocks(links, 0)
        .headings()
        .section(flow, chapter, element, TextArea.body(context.theme()));
  }

  private Laid lay(
      VerticalList flow, Profile profile, List<Block> story, StructureElement element, int above) {
    new ProfilePrinter(context, links, profile, element, above).lay(story).forEach(flow::add);
    ReportSection section =
        new ReportSection(profile.byline().title(), Start.RIGHT, flow.boxes())
            .at(anchor(profile.id()));
    return new Laid(section, Fingerprint.of(story));
  }
}

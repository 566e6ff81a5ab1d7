package fengcai.report;

import fengcai.model.Block;
import fengcai.model.CommunityId;
import fengcai.model.ReportTheme.BookletSection;
import fengcai.page.BookletReport;
import fengcai.page.BookletReport.Chapter;
import fengcai.page.Phrases;
import fengcai.page.Profile;
import fengcai.report.Part.Start;
import fengcai.report.block.Flow;
import fengcai.report.block.Frame;
import fengcai.report.block.Links;
import fengcai.report.line.Tag;
import fengcai.report.pdf.Fingerprint;
import fengcai.report.pdf.Imprint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints a 合订本: many profiles in one book, with contents, statistics and index. */
final class BookletPrinter {

  private final Press press;
  private final BookletReport booklet;
  private final Phrases phrases;
  private final Links links;
  private final Tag document = Tag.document();
  private final BookletFacts facts;
  private final List<String> stories = new ArrayList<>();

  BookletPrinter(Press press, BookletReport booklet) {
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

  PrintedReport print(Function<Profile, List<Block>> reading) {
    Map<BookletSection, List<Part>> settled = settled(reading);
    Imprint imprint = imprint();
    settled.put(
        BookletSection.COVER,
        List.of(facts.cover(press.site().office(), imprint.release()).part(press, document)));
    // The lists are as long whatever the page numbers are, so a second pass is enough.
    Map<String, Integer> pages = pages(parts(settled, Map.of()));
    return press.print(imprint, parts(settled, pages));
  }

  /** The sections that do not depend on page numbers. */
  private Map<BookletSection, List<Part>> settled(Function<Profile, List<Block>> reading) {
    BookletStatistics statistics = new BookletStatistics(press, booklet, links, document);
    Map<BookletSection, List<Part>> settled = new EnumMap<>(BookletSection.class);
    settled.put(BookletSection.PROFILES, profiles(reading));
    settled.put(BookletSection.STATISTICS, statistics.parts());
    settled.put(BookletSection.HONOURS, statistics.honours().stream().toList());
    return settled;
  }

  private List<Part> parts(Map<BookletSection, List<Part>> settled, Map<String, Integer> pages) {
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

  private Map<String, Integer> pages(List<Part> parts) {
    Map<String, Integer> pages = new HashMap<>();
    for (Sheet sheet : Sheet.of(parts, press.theme())) {
      if (sheet.opens()) {
        sheet.part().flatMap(Part::anchor).ifPresent(name -> pages.put(name, sheet.number()));
      }
    }
    return pages;
  }

  private List<Part> profiles(Function<Profile, List<Block>> reading) {
    List<Part> parts = new ArrayList<>();
    for (Chapter chapter : booklet.chapters()) {
      Tag element = document.child(chapter.name().isPresent() ? "Part" : "Sect");
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
                    Flow flow = new Flow();
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
  private record Laid(Part part, String story) {}

  private void heading(Flow flow, String chapter, Tag element) {
    press.blocks(links, 0).headings().section(flow, chapter, element, Frame.body(press.theme()));
  }

  private Laid lay(Flow flow, Profile profile, List<Block> story, Tag element, int above) {
    new ProfilePrinter(press, links, profile, element, above).lay(story).forEach(flow::add);
    Part part =
        new Part(
            profile.byline().title(),
            Start.RIGHT,
            false,
            Optional.of(anchor(profile.id())),
            flow.slabs());
    return new Laid(part, Fingerprint.of(story));
  }

  private Imprint imprint() {
    return new Imprint(
        phrases.of(booklet.title()),
        press.site().office(),
        press.site().lang(),
        Optional.empty(),
        booklet.newest(),
        booklet.newest(),
        Fingerprint.of(press.site(), press.theme().source(), booklet, stories));
  }
}

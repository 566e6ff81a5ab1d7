package fengcai.report;

import fengcai.model.ReportTheme.BookletSection;
import fengcai.page.BookletIndex;
import fengcai.page.BookletReport;
import fengcai.page.BookletReport.Chapter;
import fengcai.page.Profile;
import fengcai.report.LeaderSetter.Target;
import fengcai.report.Part.Start;
import fengcai.report.block.BlockSetter;
import fengcai.report.block.Flow;
import fengcai.report.block.Frame;
import fengcai.report.block.Links;
import fengcai.report.block.Paragraphs;
import fengcai.report.block.Slab;
import fengcai.report.block.Slabs;
import fengcai.report.block.Theme;
import fengcai.report.font.Voice;
import fengcai.report.line.Run;
import fengcai.report.line.Span;
import fengcai.report.line.Style;
import fengcai.report.line.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contents list and the index of a booklet. */
final class BookletLists {

  private static final String INDEX = "index";

  /** The space between the columns of the index, in ems. */
  private static final double GUTTER = 2;

  private final Press press;
  private final Links links;
  private final Tag document;
  private final Map<String, Integer> pages;
  private final LeaderSetter leaders;
  private final Frame frame;

  /** {@code pages} has the number of the page of each anchor; it may be empty in a first pass. */
  BookletLists(Press press, Links links, Tag document, Map<String, Integer> pages) {
    this.press = press;
    this.links = links;
    this.document = document;
    this.pages = pages;
    this.leaders = new LeaderSetter(press.text());
    this.frame = Frame.body(press.theme()).flush();
  }

  Part contents(BookletReport booklet) {
    Flow flow = new Flow();
    Tag element = document.child("Sect");
    BlockSetter blocks = press.blocks(links, 0);
    blocks.headings().title(flow, press.phrases().of("booklet.contents"), element, frame);
    flow.space(frame.leading() / 2);
    Tag list = element.child("TOC");
    for (BookletSection section : press.theme().source().booklet()) {
      switch (section) {
        case STATISTICS -> entry(flow, "booklet.statistics", BookletStatistics.STATISTICS, list);
        case HONOURS -> {
          if (!booklet.honours().isEmpty()) {
            entry(flow, "booklet.honours", BookletStatistics.HONOURS, list);
          }
        }
        case PROFILES -> booklet.chapters().forEach(chapter -> chapter(flow, chapter, list));
        case INDEX -> entry(flow, "booklet.index", INDEX, list);
        case COVER, CONTENTS -> {}
      }
    }
    return new Part(
        press.phrases().of("booklet.contents"), Start.RIGHT, false, Optional.empty(), flow.slabs());
  }

  private void entry(Flow flow, String label, String anchor, Tag list) {
    flow.space(frame.leading() * 0.3);
    leaders.set(flow, press.phrases().of(label), target(anchor), list.child("TOCI"), strong());
  }

  private void chapter(Flow flow, Chapter chapter, Tag list) {
    Tag within = list;
    if (chapter.name().isPresent()) {
      String name = chapter.name().get();
      Tag item = list.child("TOCI");
      flow.space(frame.leading() * 0.3);
      leaders.set(flow, name, target(ChapterPage.anchor(name, chapter)), item, strong());
      flow.keepLastWithNext();
      within = item.child("TOC");
    }
    Frame inner = chapter.name().isPresent() ? frame.narrowed(2 * frame.em(), 0) : frame;
    for (Profile profile : chapter.profiles()) {
      leaders.set(
          flow,
          profile.byline().title(),
          target(BookletPrinter.anchor(profile.id())),
          within.child("TOCI"),
          inner);
    }
  }

  Part index(BookletReport booklet) {
    Flow flow = new Flow();
    Tag element = document.child("Sect");
    BlockSetter blocks = press.blocks(links, 0);
    blocks.headings().title(flow, press.phrases().of("booklet.index"), element, frame);
    for (BookletIndex.Group group : booklet.index()) {
      Tag letter = element.child("TOC");
      flow.space(frame.leading() * 0.4);
      letter(flow, group.letter(), letter.child("Caption"));
      columns(flow, group.entries(), letter);
    }
    return new Part(
        press.phrases().of("booklet.index"), Start.NEXT, false, Optional.of(INDEX), flow.slabs());
  }

  private void letter(Flow flow, String letter, Tag tag) {
    Style style = Style.of(Voice.HEADING, theme().sizes().body(), theme().palette().accent());
    List<Run> runs = List.of(new Run(letter, style, Span.of(tag)));
    Paragraphs.add(flow, List.of(press.text().line(runs)), frame, true);
  }

  /** Two columns, read from left to right. */
  private void columns(Flow flow, List<BookletIndex.Entry> entries, Tag list) {
    double half = (frame.measure() - GUTTER * frame.em()) / 2;
    double other = half + GUTTER * frame.em();
    for (int i = 0; i < entries.size(); i += 2) {
      Slab left = column(entries.get(i), list, frame.narrowed(0, other));
      flow.add(
          i + 1 < entries.size()
              ? Slabs.beside(left, column(entries.get(i + 1), list, frame.narrowed(other, 0)))
              : left);
    }
  }

  private Slab column(BookletIndex.Entry entry, Tag list, Frame column) {
    String region = entry.region().map(name -> press.phrases().of("detail", name)).orElse("");
    Flow flow = new Flow();
    leaders.set(
        flow,
        entry.name() + region,
        target(BookletPrinter.anchor(entry.id())),
        list.child("TOCI"),
        column);
    return Slabs.column(flow.slabs());
  }

  private Target target(String anchor) {
    return new Target(anchor, pages.getOrDefault(anchor, 0));
  }

  private Frame strong() {
    return frame.with(frame.style().strong(), frame.leading());
  }

  private Theme theme() {
    return press.theme();
  }
}

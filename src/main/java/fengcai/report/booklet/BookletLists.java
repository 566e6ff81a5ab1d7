package fengcai.report.booklet;

import fengcai.model.theme.ReportTheme.BookletSection;
import fengcai.plan.profile.Profile;
import fengcai.plan.report.BookletIndex;
import fengcai.plan.report.BookletReport;
import fengcai.plan.report.BookletReport.Chapter;
import fengcai.report.booklet.LeaderLayout.Target;
import fengcai.report.box.Box;
import fengcai.report.box.Boxes;
import fengcai.report.box.Paragraphs;
import fengcai.report.box.ReportLinkTargets;
import fengcai.report.box.TextArea;
import fengcai.report.box.Theme;
import fengcai.report.box.VerticalList;
import fengcai.report.font.FontRole;
import fengcai.report.layout.BlockLayout;
import fengcai.report.section.ReportContext;
import fengcai.report.section.ReportSection;
import fengcai.report.section.ReportSection.Start;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import java.util.List;
import java.util.Map;

/** The contents list and the index of a booklet. */
final class BookletLists {

  private static final String INDEX = "index";

  /** The space between the columns of the index, in ems. */
  private static final double GUTTER = 2;

  private final ReportContext context;
  private final ReportLinkTargets links;
  private final StructureElement document;
  private final Map<String, Integer> pages;
  private final LeaderLayout leaders;
  private final TextArea area;

  /** {@code pages} has the number of the page of each anchor; it may be empty in a first pass. */
  BookletLists(
      ReportContext context,
      ReportLinkTargets links,
      StructureElement document,
      Map<String, Integer> pages) {
    this.context = context;
    this.links = links;
    this.document = document;
    this.pages = pages;
    this.leaders = new LeaderLayout(context.text());
    this.area = TextArea.body(context.theme()).flush();
  }

  ReportSection contents(BookletReport booklet) {
    VerticalList flow = new VerticalList();
    StructureElement element = document.child("Sect");
    BlockLayout blocks = context.blocks(links, 0);
    blocks.headings().title(flow, context.phrases().of("booklet.contents"), element, area);
    flow.space(area.leading() / 2);
    StructureElement list = element.child("TOC");
    for (BookletSection section : context.theme().source().booklet()) {
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
    return new ReportSection(context.phrases().of("booklet.contents"), Start.RIGHT, flow.boxes());
  }

  private void entry(VerticalList flow, String label, String anchor, StructureElement list) {
    flow.space(area.leading() * 0.3);
    leaders.set(flow, context.phrases().of(label), target(anchor), list.child("TOCI"), strong());
  }

  private void chapter(VerticalList flow, Chapter chapter, StructureElement list) {
    StructureElement within = list;
    if (chapter.name().isPresent()) {
      String name = chapter.name().get();
      StructureElement item = list.child("TOCI");
      flow.space(area.leading() * 0.3);
      leaders.set(flow, name, target(ChapterPage.anchor(name, chapter)), item, strong());
      flow.keepLastWithNext();
      within = item.child("TOC");
    }
    TextArea inner = chapter.name().isPresent() ? area.narrowed(2 * area.em(), 0) : area;
    for (Profile profile : chapter.profiles()) {
      leaders.set(
          flow,
          profile.byline().title(),
          target(BookletPrinter.anchor(profile.id())),
          within.child("TOCI"),
          inner);
    }
  }

  ReportSection index(BookletReport booklet) {
    VerticalList flow = new VerticalList();
    StructureElement element = document.child("Sect");
    BlockLayout blocks = context.blocks(links, 0);
    blocks.headings().title(flow, context.phrases().of("booklet.index"), element, area);
    for (BookletIndex.Group group : booklet.index()) {
      StructureElement letter = element.child("TOC");
      flow.space(area.leading() * 0.4);
      letter(flow, group.letter(), letter.child("Caption"));
      columns(flow, group.entries(), letter);
    }
    return new ReportSection(context.phrases().of("booklet.index"), Start.NEXT, flow.boxes())
        .at(INDEX);
  }

  private void letter(VerticalList flow, String letter, StructureElement structure) {
    Style style = Style.of(FontRole.HEADING, theme().sizes().body(), theme().palette().accent());
    Paragraphs.add(flow, List.of(context.text().line(letter, style, structure)), area, true);
  }

  /** Two columns, read from left to right. */
  private void columns(VerticalList flow, List<BookletIndex.Entry> entries, StructureElement list) {
    double half = (area.measure() - GUTTER * area.em()) / 2;
    double other = half + GUTTER * area.em();
    for (int i = 0; i < entries.size(); i += 2) {
      Box left = column(entries.get(i), list, area.narrowed(0, other));
      flow.add(
          i + 1 < entries.size()
              ? Boxes.beside(left, column(entries.get(i + 1), list, area.narrowed(other, 0)))
              : left);
    }
  }

  private Box column(BookletIndex.Entry entry, StructureElement list, TextArea column) {
    String region = entry.region().map(name -> context.phrases().of("detail", name)).orElse("");
    VerticalList flow = new VerticalList();
    leaders.set(
        flow,
        entry.name() + region,
        target(BookletPrinter.anchor(entry.id())),
        list.child("TOCI"),
        column);
    return Boxes.column(flow.boxes());
  }

  private Target target(String anchor) {
    return new Target(anchor, pages.getOrDefault(anchor, 0));
  }

  private TextArea strong() {
    return area.with(area.style().strong(), area.leading());
  }

  private Theme theme() {
    return context.theme();
  }
}

package fengcai.report.section;

import fengcai.report.box.Box;
import fengcai.report.box.Theme;
import fengcai.report.layout.Paginator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of a report.
 *
 * @param number from 1
 * @param section its section; none if it has neither head nor foot
 * @param opens whether it is the first of its section
 */
public record PageLayout(
    int number, Optional<ReportSection> section, boolean opens, List<Paginator.Placed> slabs) {

  public PageLayout {
    slabs = List.copyOf(slabs);
  }

  /** The pages of sections in order. */
  public static List<PageLayout> of(List<ReportSection> sections, Theme theme) {
    List<PageLayout> sheets = new ArrayList<>();
    for (ReportSection section : sections) {
      if (!fits(section.start(), sheets.size() + 1)) {
        sheets.add(new PageLayout(sheets.size() + 1, Optional.empty(), false, List.of()));
      }
      boolean opens = true;
      for (List<Paginator.Placed> page : Paginator.pages(section.boxes(), theme)) {
        sheets.add(new PageLayout(sheets.size() + 1, Optional.of(section), opens, page));
        opens = false;
      }
      section.foot().ifPresent(foot -> addFoot(sheets, section, foot, theme));
    }
    return sheets;
  }

  private static void addFoot(
      List<PageLayout> sheets, ReportSection section, Box foot, Theme theme) {
    double top = theme.paper().lower() - foot.height();
    PageLayout last = sheets.getLast();
    Paginator.Placed placed = new Paginator.Placed(foot, top);
    if (last.number() % 2 == 0 && last.used() <= top) {
      List<Paginator.Placed> all = new ArrayList<>(last.slabs());
      all.add(placed);
      sheets.set(
          sheets.size() - 1, new PageLayout(last.number(), last.section(), last.opens(), all));
      return;
    }
    int next = last.number() + 1;
    if (next % 2 == 0) {
      sheets.add(new PageLayout(next, Optional.of(section), false, List.of(placed)));
      return;
    }
    // After a blank page neither it nor the page of the 版记 is numbered (GB/T 9704-2012, 7.5).
    sheets.add(new PageLayout(next, Optional.empty(), false, List.of()));
    sheets.add(new PageLayout(next + 1, Optional.empty(), false, List.of(placed)));
  }

  /** The height that is filled. */
  private double used() {
    return slabs.isEmpty() ? 0 : slabs.getLast().top() + slabs.getLast().box().height();
  }

  private static boolean fits(ReportSection.Start start, int number) {
    return switch (start) {
      case NEXT -> true;
      case RIGHT -> number % 2 == 1;
      case LEFT -> number % 2 == 0;
    };
  }
}

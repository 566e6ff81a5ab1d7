package fengcai.report;

import fengcai.report.block.Paginator;
import fengcai.report.block.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of a report.
 *
 * @param number from 1
 * @param part what it belongs to; none if it is left blank
 * @param opens whether its part begins with it
 */
record Sheet(int number, Optional<Part> part, boolean opens, List<Paginator.Placed> slabs) {

  Sheet {
    slabs = List.copyOf(slabs);
  }

  /** The pages of parts one after the other. */
  static List<Sheet> of(List<Part> parts, Theme theme) {
    List<Sheet> sheets = new ArrayList<>();
    for (Part part : parts) {
      if (!fits(part.start(), sheets.size() + 1)) {
        sheets.add(new Sheet(sheets.size() + 1, Optional.empty(), false, List.of()));
      }
      boolean opens = true;
      for (List<Paginator.Placed> page : Paginator.pages(part.slabs(), theme)) {
        sheets.add(new Sheet(sheets.size() + 1, Optional.of(part), opens, page));
        opens = false;
      }
    }
    return sheets;
  }

  /** The page after the blank one that a start asks for, if any. */
  static int first(Part.Start start, int next) {
    return fits(start, next) ? next : next + 1;
  }

  private static boolean fits(Part.Start start, int number) {
    return switch (start) {
      case NEXT -> true;
      case RIGHT -> number % 2 == 1;
      case LEFT -> number % 2 == 0;
    };
  }
}

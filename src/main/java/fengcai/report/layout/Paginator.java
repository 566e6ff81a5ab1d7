package fengcai.report.layout;

import fengcai.report.box.Box;
import fengcai.report.box.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Divides slabs into pages. */
public final class Paginator {

  /** A slab with its upper edge, in points below the top of the text area. */
  public record Placed(Box box, double top) {}

  /** Tolerance for rounded sums of heights. */
  private static final double TOLERANCE = 0.01;

  /** The greatest number of slabs of a group that is kept together. */
  private static final int TABLE = 4;

  /** How far spaces are reduced to fit the closing slabs on a page, tried in order. */
  private static final List<Double> SQUEEZES = List.of(0.25, 0.5, 0.75, 1.0);

  /** The least fill of a page from which slabs move to the next. */
  private static final double LEAST_FILLED = 0.2;

  private final Theme.Paper paper;
  private final OptionalDouble pitch;
  private final List<List<Placed>> pages = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private double used;

  /** The start of the page's grid. */
  private double origin;

  private Paginator(Theme.Paper paper, OptionalDouble pitch) {
    this.paper = paper;
    this.pitch = pitch;
  }

  /** Pages of a theme; if it has a grid, lines of running text are aligned to it. */
  public static List<List<Placed>> pages(List<Box> boxes, Theme theme) {
    return pages(boxes, theme.paper(), theme.pitch());
  }

  static List<List<Placed>> pages(List<Box> boxes, Theme.Paper paper, OptionalDouble pitch) {
    Paginator paginator = new Paginator(paper, pitch);
    for (int i = 0; i < boxes.size(); ) {
      int end = i + 1;
      while (end < boxes.size() && boxes.get(end - 1).keepWithNext()) {
        end++;
      }
      int next = Math.min(end + 1, boxes.size());
      while (next < boxes.size() && boxes.get(next - 1).keepWithNext()) {
        next++;
      }
      paginator.place(boxes.subList(i, end), boxes.subList(end, next));
      i = end;
    }
    paginator.turn();
    paginator.joinClosing();
    return paginator.pages;
  }

  /**
   * What closes a text does not stand alone on the last page: the page before takes it with less
   * air and lower pictures, else what stands last there goes over to it.
   */
  private void joinClosing() {
    if (pages.size() < 2 || !pages.getLast().getFirst().box().closing()) {
      return;
    }
    List<Box> before = slabs(pages.get(pages.size() - 2));
    List<Box> both = new ArrayList<>(before);
    both.addAll(slabs(pages.getLast()));
    for (double part : SQUEEZES) {
      Optional<List<Placed>> one = page(both.stream().map(box -> box.squeezed(part)).toList());
      if (one.isPresent()) {
        replaceLast(List.of(one.get()));
        return;
      }
    }
    int end = lastGroup(before);
    List<Box> over = new ArrayList<>();
    if (end < before.size()) {
      before.get(end).head().ifPresent(over::add);
    }
    over.addAll(both.subList(end, both.size()));
    Optional<List<Placed>> last = page(over);
    List<Placed> left = pages.get(pages.size() - 2).subList(0, end);
    if (last.isPresent() && isFilled(slabs(left))) {
      replaceLast(List.of(List.copyOf(left), last.get()));
    }
  }

  /** Replaces the last two pages. */
  private void replaceLast(List<List<Placed>> others) {
    pages.subList(pages.size() - 2, pages.size()).clear();
    pages.addAll(others);
  }

  private static List<Box> slabs(List<Placed> page) {
    return page.stream().map(Placed::box).toList();
  }

  /** The index of the first slab that is kept together with the last. */
  private static int lastGroup(List<Box> boxes) {
    int from = boxes.size() - 1;
    while (from > 0 && boxes.get(from - 1).keepWithNext()) {
      from--;
    }
    return from;
  }

  private boolean isFilled(List<Box> boxes) {
    double height = boxes.stream().mapToDouble(box -> box.above() + box.height()).sum();
    return height >= LEAST_FILLED * paper.depth();
  }

  /** The slabs as one page, if they fit. */
  private Optional<List<Placed>> page(List<Box> boxes) {
    Paginator one = new Paginator(paper, pitch);
    boxes.forEach(one::put);
    double end = one.isLine(boxes.getLast()) ? paper.depth() : paper.lower();
    return one.used <= end + TOLERANCE ? Optional.of(List.copyOf(one.page)) : Optional.empty();
  }

  private void place(List<Box> group, List<Box> next) {
    List<Box> fitted = page.isEmpty() ? group : fitted(group, next);
    if (!page.isEmpty() && excess(fitted) > TOLERANCE) {
      turn();
      fitted = group;
    }
    for (Box box : fitted) {
      if (!page.isEmpty() && excess(List.of(box)) > TOLERANCE) {
        turn();
      }
      if (page.isEmpty()) {
        box.head().ifPresent(this::put);
      }
      put(box);
    }
  }

  /**
   * A group that ends in a picture with the picture as low as the page asks for, if it can be: for
   * a short table that follows, or for itself.
   */
  private List<Box> fitted(List<Box> group, List<Box> next) {
    Optional<List<Box>> forBoth = Optional.empty();
    if (next.size() >= TABLE) {
      List<Box> both = new ArrayList<>(group);
      both.addAll(next);
      forBoth = shrunk(group, excess(both));
    }
    return forBoth.or(() -> shrunk(group, excess(group))).orElse(group);
  }

  /** The slab reduced by a height, if its picture can be. */
  private static Optional<List<Box>> shrunk(List<Box> group, double excess) {
    Box last = group.getLast();
    double height = last.height() - excess;
    if (excess <= 0 || last.shrinking().isEmpty() || height < last.shrinking().get().least()) {
      return Optional.empty();
    }
    List<Box> lower = new ArrayList<>(group);
    lower.set(
        lower.size() - 1, last.shrinking().get().toHeight().apply(height).above(last.above()));
    return Optional.of(lower);
  }

  private void put(Box box) {
    double top = page.isEmpty() ? first(box) : top(used, box);
    page.add(new Placed(box, top));
    used = top + box.height();
    origin = box.startsGrid() ? used : origin;
  }

  private void turn() {
    if (!page.isEmpty()) {
      pages.add(List.copyOf(page));
      page = new ArrayList<>();
      used = 0;
      origin = 0;
    }
  }

  /** How far a group would exceed the page. */
  private double excess(List<Box> group) {
    double foot = used;
    for (Box box : group) {
      foot = top(foot, box) + box.height();
    }
    return foot - (isLine(group.getLast()) ? paper.depth() : paper.lower());
  }

  /** A line starts on the grid, any other slab at the upper edge of the type area. */
  private double first(Box box) {
    return isLine(box) ? 0 : paper.upper();
  }

  /** Whether the slab is aligned to the grid. */
  private boolean isLine(Box box) {
    return pitch.isPresent() && Math.abs(box.height() - pitch.getAsDouble()) <= TOLERANCE;
  }

  /**
   * Where a slab begins below what fills the page so far. A line of the grid stands on the grid,
   * with the whole lines of air that come nearest to what was asked for; below what is not on the
   * grid, such as a table, with half a line at least if it asked for that much.
   */
  private double top(double filled, Box box) {
    double free = filled + box.above();
    if (!isLine(box)) {
      return free;
    }
    double line = pitch.getAsDouble();
    double over = filled - origin;
    double next = Math.ceil((over - TOLERANCE) / line);
    boolean onGrid = next * line - over < TOLERANCE;
    double least = onGrid ? next : Math.ceil((over + Math.min(box.above(), line / 2)) / line);
    return origin + line * Math.max(least, Math.rint((free - origin - TOLERANCE) / line));
  }
}

package fengcai.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which of the texts in a row can be shown without touching. */
final class RoomForTexts {

  private RoomForTexts() {}

  /** The last comes first, then the first, then the others from the last to the first. */
  static Set<Integer> of(List<Double> widths, List<Double> middles, double air) {
    List<Integer> order = new ArrayList<>();
    order.add(widths.size() - 1);
    for (int i = 0; i < widths.size() - 1; i++) {
      order.add(i == 0 ? 0 : widths.size() - 1 - i);
    }
    Set<Integer> shown = new TreeSet<>();
    for (int each : order) {
      boolean free =
          shown.stream()
              .allMatch(
                  other ->
                      Math.abs(middles.get(each) - middles.get(other))
                          >= (widths.get(each) + widths.get(other)) / 2 + air);
      if (free) {
        shown.add(each);
      }
    }
    return shown;
  }
}

package fengcai.page;

import java.util.List;

/** The statistics of one year; {@code years} are all there are. */
public record YearPage(AnnualFigures figures, List<Integer> years) implements Page {
  @Override
  public Address address() {
    return Address.year(figures.year());
  }
}

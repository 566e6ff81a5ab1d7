package fengcai.plan.element;

import fengcai.model.Share;
import fengcai.text.Digits;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number shown large on a page and in a report.
 *
 * @param name the end of the message keys of its label ({@code figure.registered}) and its unit
 *     ({@code figure.registered.unit})
 * @param value digits without the unit
 * @param before the same of the year before, where it is shown
 */
public record KeyFigure(String name, String value, Optional<String> before) {

  private static final String SHARE = "share";

  public static KeyFigure of(String name, long number) {
    return new KeyFigure(name, Digits.grouped(number), Optional.empty());
  }

  public static KeyFigure of(String name, BigDecimal number) {
    return new KeyFigure(name, Digits.grouped(number), Optional.empty());
  }

  /** The share of registered volunteers among residents, as precise as it is known. */
  public static KeyFigure of(Share share) {
    return new KeyFigure(SHARE, share.percent().toPlainString(), Optional.empty());
  }

  public KeyFigure withBefore(Optional<String> other) {
    return new KeyFigure(name, value, other);
  }

  /** Whether the unit is a per cent sign, which belongs to the number. */
  public boolean isPercent() {
    return name.equals(SHARE);
  }
}

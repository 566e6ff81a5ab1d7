package fengcai.report;

import java.util.Optional;

/**
 * One of the figures a report opens with: 192 人, and what it counts.
 *
 * @param note what is said under it, such as what it was the year before
 */
record KeyFigure(String value, String unit, String name, Optional<String> note) {

  KeyFigure(String value, String unit, String name) {
    this(value, unit, name, Optional.empty());
  }
}

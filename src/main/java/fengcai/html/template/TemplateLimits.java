package fengcai.html.template;

import java.time.Duration;

/**
 * Limits of time and size of a page. Pages take milliseconds and some hundred thousand characters;
 * what goes beyond these limits would not end by itself.
 *
 * @param characters of one page
 */
record TemplateLimits(Duration time, int characters) {

  static final TemplateLimits DEFAULT = new TemplateLimits(Duration.ofMinutes(1), 1 << 25);
}

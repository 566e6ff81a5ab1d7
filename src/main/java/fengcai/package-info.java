/**
 * Entry point. {@link fengcai.Main} is the only class that reads the clock, the time zone, the
 * locale and the environment.
 */
@NullMarked
package fengcai;

import org.jspecify.annotations.NullMarked;

/** The entry point: arguments, streams, clock, locale and environment in, an exit code out. */
@NullMarked
package fengcai;

import org.jspecify.annotations.NullMarked;

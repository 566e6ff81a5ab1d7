/**
 * Numbers, dates, readings and quotation marks of Chinese text, as they are printed and as they are
 * parsed. Uses the JDK and ICU only, takes and returns JDK types, and may be used by every package.
 */
@NullMarked
package fengcai.text;

import org.jspecify.annotations.NullMarked;

/**
 * The facts of a publication and the syntax tree of its texts, as immutable values. Produced by
 * {@code content}, read by everything after it; depends on the JDK only. Values are never null.
 */
@NullMarked
package fengcai.model;

import org.jspecify.annotations.NullMarked;

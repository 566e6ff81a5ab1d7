/** Reads stories for what is wrong in them, against the facts of their record. */
@NullMarked
package fengcai.check.prose;

import org.jspecify.annotations.NullMarked;

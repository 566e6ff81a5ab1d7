/** Honours that texts mention or claim against the record. */
@NullMarked
package fengcai.check.text.honours;

import org.jspecify.annotations.NullMarked;

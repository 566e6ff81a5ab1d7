/** Points in time with the precision at which they were stated. */
@NullMarked
package fengcai.model.time;

import org.jspecify.annotations.NullMarked;

/** Administrative divisions (GB/T 2260) as a tree. */
@NullMarked
package fengcai.model.region;

import org.jspecify.annotations.NullMarked;

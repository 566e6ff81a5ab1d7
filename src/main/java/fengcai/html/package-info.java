/**
 * Pages as HTML. In: page records of the plan, texts as blocks, the office's templates or the
 * program's. Out: the bytes of pages, style sheets and scripts. The only user of FreeMarker.
 */
@NullMarked
package fengcai.html;

import org.jspecify.annotations.NullMarked;

/** One record per kind of page, with all that its template shows. */
@NullMarked
package fengcai.plan.page;

import org.jspecify.annotations.NullMarked;

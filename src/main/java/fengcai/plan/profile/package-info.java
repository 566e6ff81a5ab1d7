/** A community as its page, its report and the search show it: facts, counts, honours, byline. */
@NullMarked
package fengcai.plan.profile;

import org.jspecify.annotations.NullMarked;

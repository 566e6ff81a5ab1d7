/** Many profiles bound together, with contents, chapters, statistics and index. */
@NullMarked
package fengcai.report.booklet;

import org.jspecify.annotations.NullMarked;

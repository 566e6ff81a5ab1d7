/** Pages drawn into a file that is tagged, archival and the same for the same input. */
@NullMarked
package fengcai.report.pdf;

import org.jspecify.annotations.NullMarked;

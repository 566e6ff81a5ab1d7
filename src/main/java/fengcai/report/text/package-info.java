/** Styled text: runs, spans, colours and the structure elements they belong to. */
@NullMarked
package fengcai.report.text;

import org.jspecify.annotations.NullMarked;

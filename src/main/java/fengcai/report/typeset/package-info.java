/** Text → lines of Chinese: character classes, line breaks of whole paragraphs, justification. */
@NullMarked
package fengcai.report.typeset;

import org.jspecify.annotations.NullMarked;

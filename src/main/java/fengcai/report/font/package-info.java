/** Font files, which face sets a character, and what of a font a document embeds. */
@NullMarked
package fengcai.report.font;

import org.jspecify.annotations.NullMarked;

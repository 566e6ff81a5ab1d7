/** Wrong words, punctuation and broken paragraphs in texts. */
@NullMarked
package fengcai.check.text.wording;

import org.jspecify.annotations.NullMarked;

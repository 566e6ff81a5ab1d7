/**
 * Checks of texts against themselves and against the facts of their community: numbers, honours,
 * dates, privacy, wording, punctuation. {@link fengcai.check.prose.Proofreading} lists them; each
 * gets the text as {@link fengcai.check.prose.Prose}.
 */
@NullMarked
package fengcai.check.prose;

import org.jspecify.annotations.NullMarked;

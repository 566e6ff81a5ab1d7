/**
 * Checks texts against the record. Shared here: normalized text, match context, the subject of a
 * statement.
 */
@NullMarked
package fengcai.check.text;

import org.jspecify.annotations.NullMarked;

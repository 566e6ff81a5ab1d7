/**
 * Reads a content folder into {@link fengcai.content.Content}: publication, texts, positions and
 * diagnostics.
 *
 * <p>The packages below, each using those before it only: {@code source}, {@code yaml}, {@code
 * schema}, {@code keys}, {@code folder}, {@code markdown}, {@code record}, {@code merge}; {@code
 * edit} changes records.
 */
@NullMarked
package fengcai.content;

import org.jspecify.annotations.NullMarked;

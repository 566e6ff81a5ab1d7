/**
 * The sealed tree of a text: {@link fengcai.model.document.Block}s made of {@link
 * fengcai.model.document.Inline}s.
 */
@NullMarked
package fengcai.model.document;

import org.jspecify.annotations.NullMarked;

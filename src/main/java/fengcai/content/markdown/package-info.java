/**
 * Markdown → {@code model.document}, within limits on size and nesting. The only user of flexmark.
 */
@NullMarked
package fengcai.content.markdown;

import org.jspecify.annotations.NullMarked;

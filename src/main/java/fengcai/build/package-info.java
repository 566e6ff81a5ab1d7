/**
 * Builds a site. In: a content folder, templates and a time. The content is loaded, checked and
 * planned; the plan becomes one list of outputs, each with an address, a key and how its bytes are
 * made. Out: the list, written to a folder by {@code publish} or looked up by a preview.
 */
@NullMarked
package fengcai.build;

import org.jspecify.annotations.NullMarked;

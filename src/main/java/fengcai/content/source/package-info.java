/**
 * Source files of a content folder: decoding, lines, positions of characters, problems found while
 * reading one file.
 */
@NullMarked
package fengcai.content.source;

import org.jspecify.annotations.NullMarked;

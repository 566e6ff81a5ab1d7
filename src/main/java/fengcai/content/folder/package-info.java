/** The files of a content folder by their kind, and its media. */
@NullMarked
package fengcai.content.folder;

import org.jspecify.annotations.NullMarked;

/**
 * Access to files: atomic writing, backups, locks, paths that stay within a folder, CSV, digests,
 * and the classification of failures. In: paths and bytes; out: files or the reason why not. Knows
 * nothing of content. The only user of JNA.
 */
@NullMarked
package fengcai.io;

import org.jspecify.annotations.NullMarked;

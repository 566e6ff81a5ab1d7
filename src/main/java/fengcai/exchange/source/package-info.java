/**
 * Files of any format as a {@code Source}: a {@code Manuscript} of blocks, or a {@code Workbook} of
 * sheets. In: the path of an untrusted file. Out: its content without the format's own structure,
 * or an {@code ImportException} that says what is wrong. Contains the readers of text files and web
 * pages, and the access to the parts of Office files that {@code source.word} and {@code
 * source.excel} share.
 */
@NullMarked
package fengcai.exchange.source;

import org.jspecify.annotations.NullMarked;

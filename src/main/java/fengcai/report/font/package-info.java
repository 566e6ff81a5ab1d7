/**
 * Reads font files and selects the face that draws a character. In: TrueType and OpenType files,
 * bundled, of a site or installed. Out: glyphs with advance widths for layout, and subsets in which
 * glyphs are numbered in drawing order for embedding. Uses FontBox to read tables.
 */
@NullMarked
package fengcai.report.font;

import org.jspecify.annotations.NullMarked;

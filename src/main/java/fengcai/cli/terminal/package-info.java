/**
 * Terminal output: results on stdout, diagnostics and progress on stderr, control characters made
 * visible.
 */
@NullMarked
package fengcai.cli.terminal;

import org.jspecify.annotations.NullMarked;

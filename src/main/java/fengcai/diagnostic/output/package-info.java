/** Prints diagnostics: as text with source line and caret, as JSON, as SARIF 2.1.0. */
@NullMarked
package fengcai.diagnostic.output;

import org.jspecify.annotations.NullMarked;

/** Values of command-line options and arguments, parsed and validated. */
@NullMarked
package fengcai.cli.argument;

import org.jspecify.annotations.NullMarked;

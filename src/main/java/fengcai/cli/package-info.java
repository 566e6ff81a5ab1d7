/** The command line: one picocli class per command. */
@NullMarked
package fengcai.cli;

import org.jspecify.annotations.NullMarked;

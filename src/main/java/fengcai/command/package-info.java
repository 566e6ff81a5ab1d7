/**
 * The command line, one picocli class per command. In: arguments, a terminal and a clock. Out:
 * messages on the terminal and an exit code. The only user of picocli.
 */
@NullMarked
package fengcai.command;

import org.jspecify.annotations.NullMarked;

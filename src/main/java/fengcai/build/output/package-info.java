/**
 * An output: its address, its key and how it is made. A key digests all values that the bytes
 * depend on, and the program itself.
 */
@NullMarked
package fengcai.build.output;

import org.jspecify.annotations.NullMarked;

/** Brings records in from the files of offices, and takes them out again. */
@NullMarked
package fengcai.exchange;

import org.jspecify.annotations.NullMarked;

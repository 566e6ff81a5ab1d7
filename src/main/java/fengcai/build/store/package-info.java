/**
 * What a build keeps outside memory. In: immutable values, such as the text of a record. Out: the
 * same values, read back from their bytes.
 */
@NullMarked
package fengcai.build.store;

import org.jspecify.annotations.NullMarked;

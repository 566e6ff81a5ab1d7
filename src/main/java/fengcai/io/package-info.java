/** Files that are written whole or not at all, copies of what is replaced, and locks. */
@NullMarked
package fengcai.io;

import org.jspecify.annotations.NullMarked;

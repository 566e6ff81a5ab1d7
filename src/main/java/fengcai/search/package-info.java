/** Profiles → an index that a browser searches without a server, loading only what it asks for. */
@NullMarked
package fengcai.search;

import org.jspecify.annotations.NullMarked;

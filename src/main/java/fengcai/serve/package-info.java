/**
 * The preview server. In: the files of a site, rebuilt when its folders change. Out: HTTP replies;
 * open pages reload or show errors. A request handler for this machine only is guarded by a token.
 */
@NullMarked
package fengcai.serve;

import org.jspecify.annotations.NullMarked;

/** Shows a site while its content is being written. */
@NullMarked
package fengcai.serve;

import org.jspecify.annotations.NullMarked;

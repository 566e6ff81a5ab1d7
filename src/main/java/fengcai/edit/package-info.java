/** Records filled in through a form in the browser. */
@NullMarked
package fengcai.edit;

import org.jspecify.annotations.NullMarked;

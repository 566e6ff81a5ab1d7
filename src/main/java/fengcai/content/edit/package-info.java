/** Changes to a record's text that keep comments, order and formatting. */
@NullMarked
package fengcai.content.edit;

import org.jspecify.annotations.NullMarked;

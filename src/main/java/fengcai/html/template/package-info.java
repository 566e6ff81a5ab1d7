/**
 * Runs FreeMarker templates, the office's own before the program's, within limits of time and size.
 */
@NullMarked
package fengcai.html.template;

import org.jspecify.annotations.NullMarked;

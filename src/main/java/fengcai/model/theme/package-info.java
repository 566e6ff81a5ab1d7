/** Report themes: paper, grid, fonts, colours, the order of sections. */
@NullMarked
package fengcai.model.theme;

import org.jspecify.annotations.NullMarked;

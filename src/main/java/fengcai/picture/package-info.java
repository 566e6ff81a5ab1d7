/** Photos in the sizes that pages and reports ask for. The only user of Thumbnailator. */
@NullMarked
package fengcai.picture;

import org.jspecify.annotations.NullMarked;

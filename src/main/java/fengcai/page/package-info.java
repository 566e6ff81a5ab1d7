@NullMarked
package fengcai.page;

import org.jspecify.annotations.NullMarked;

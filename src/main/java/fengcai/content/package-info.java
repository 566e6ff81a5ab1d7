@NullMarked
package fengcai.content;

import org.jspecify.annotations.NullMarked;

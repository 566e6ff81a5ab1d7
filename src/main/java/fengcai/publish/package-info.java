@NullMarked
package fengcai.publish;

import org.jspecify.annotations.NullMarked;

@NullMarked
package fengcai.check;

import org.jspecify.annotations.NullMarked;

@NullMarked
package fengcai;

import org.jspecify.annotations.NullMarked;

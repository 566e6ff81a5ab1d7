@NullMarked
package fengcai.data;

import org.jspecify.annotations.NullMarked;

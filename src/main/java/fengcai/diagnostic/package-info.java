@NullMarked
package fengcai.diagnostic;

import org.jspecify.annotations.NullMarked;

@NullMarked
package fengcai.html;

import org.jspecify.annotations.NullMarked;

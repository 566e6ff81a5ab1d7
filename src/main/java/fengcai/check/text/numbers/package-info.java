/** Numbers, dates and shares in texts against the recorded values. */
@NullMarked
package fengcai.check.text.numbers;

import org.jspecify.annotations.NullMarked;

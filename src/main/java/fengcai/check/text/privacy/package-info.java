/** Personal data in texts: identity numbers, telephone numbers, home addresses. */
@NullMarked
package fengcai.check.text.privacy;

import org.jspecify.annotations.NullMarked;

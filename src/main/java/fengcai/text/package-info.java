/** Rules of Chinese text that pages and reports share. Depends on the JDK and ICU alone. */
@NullMarked
package fengcai.text;

import org.jspecify.annotations.NullMarked;

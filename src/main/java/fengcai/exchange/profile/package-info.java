/**
 * The conversion of a {@code Manuscript} to the record of a community. {@code ProfileReader}
 * separates the answers of a form, the story and what is neither; {@code ProfileImport} makes the
 * record. Text that has no key is kept in the record's notes and named in a notice.
 */
@NullMarked
package fengcai.exchange.profile;

import org.jspecify.annotations.NullMarked;

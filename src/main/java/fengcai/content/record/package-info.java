/**
 * Reads each kind of record: values, texts, links, suppressions and problems, as a {@link
 * fengcai.content.record.Reading}.
 */
@NullMarked
package fengcai.content.record;

import org.jspecify.annotations.NullMarked;

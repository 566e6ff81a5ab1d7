/**
 * Field types: what the value of a key looks like, how it is read, and how it is written as JSON
 * Schema. A new type of text is one record.
 */
@NullMarked
package fengcai.content.schema;

import org.jspecify.annotations.NullMarked;

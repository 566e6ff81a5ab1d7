/**
 * Every kind of record described once: its keys in English and Chinese with their types. Readers,
 * JSON Schema, edit forms and spreadsheets are derived from these lists.
 */
@NullMarked
package fengcai.content.keys;

import org.jspecify.annotations.NullMarked;

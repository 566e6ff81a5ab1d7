/**
 * Merges the records of communities with the rows that ledgers have of them; contradictions name
 * both places.
 */
@NullMarked
package fengcai.content.merge;

import org.jspecify.annotations.NullMarked;

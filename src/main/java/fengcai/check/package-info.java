/**
 * {@link fengcai.check.Proofreading} runs the checks of texts; {@code check.facts} compares values
 * with each other.
 */
@NullMarked
package fengcai.check;

import org.jspecify.annotations.NullMarked;

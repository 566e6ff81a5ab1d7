/**
 * The benchmark of whole programs: Fengcai as a user starts it, and its peers where installed, in
 * turn on the same communities. Comes in: sizes and rounds. Goes out: a table with ratios, and rows
 * of {@code src/bench/results.tsv}.
 */
@NullMarked
package fengcai.bench;

import org.jspecify.annotations.NullMarked;

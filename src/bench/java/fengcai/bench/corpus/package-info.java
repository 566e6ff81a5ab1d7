/**
 * Communities for benchmarks: any number, the same ones each time. Comes in: a number. Goes out: a
 * content folder, or the same pages as a Hugo site.
 */
@NullMarked
package fengcai.bench.corpus;

import org.jspecify.annotations.NullMarked;

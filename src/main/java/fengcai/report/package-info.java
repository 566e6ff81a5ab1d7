/**
 * {@code plan} reports → PDF: one class per kind of report in {@code profile}, {@code booklet},
 * {@code annual} and {@code official}.
 */
@NullMarked
package fengcai.report;

import org.jspecify.annotations.NullMarked;

/**
 * Checks of what was read without errors. In come the publication, the positions of its facts and
 * the texts of its records; out go diagnostics. {@link fengcai.check.Checks} lists the checks of
 * facts.
 */
@NullMarked
package fengcai.check;

import org.jspecify.annotations.NullMarked;

/**
 * Builds a site: a content folder comes in, a checked publication goes out, from which the outputs
 * of a release are made.
 */
@NullMarked
package fengcai.build;

import org.jspecify.annotations.NullMarked;

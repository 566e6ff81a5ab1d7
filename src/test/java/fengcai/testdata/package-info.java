/**
 * Builders of the model's large records for tests. A new builder makes a valid record with every
 * optional value absent; a test states only what it is about.
 */
@NullMarked
package fengcai.testdata;

import org.jspecify.annotations.NullMarked;

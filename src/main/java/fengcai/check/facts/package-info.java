/**
 * Cross-checks values of records: counts, honours, campaigns, residents. One class per family of
 * rules.
 */
@NullMarked
package fengcai.check.facts;

import org.jspecify.annotations.NullMarked;

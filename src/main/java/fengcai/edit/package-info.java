/**
 * The edit form in the browser. In: JSON requests with the value of a record. Out: diagnostics, a
 * preview of the site with the draft, saved records and pictures, a published site.
 */
@NullMarked
package fengcai.edit;

import org.jspecify.annotations.NullMarked;

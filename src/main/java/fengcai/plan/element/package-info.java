/**
 * What pages and reports are made of: addresses, links, phrases of the message files, key figures.
 */
@NullMarked
package fengcai.plan.element;

import org.jspecify.annotations.NullMarked;

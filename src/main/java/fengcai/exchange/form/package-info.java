/**
 * The application form (申报表): the blank form in Word and Excel, the labels of its questions in the
 * wordings of offices, and the parsing of its numbers and dates. Depends on no other package of
 * {@code exchange}.
 */
@NullMarked
package fengcai.exchange.form;

import org.jspecify.annotations.NullMarked;

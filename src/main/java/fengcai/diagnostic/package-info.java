/**
 * Problems found in content. {@link fengcai.diagnostic.Rule} lists what can be wrong; a {@link
 * fengcai.diagnostic.Diagnostic} states where it is; it is filtered by a {@link
 * fengcai.diagnostic.Policy} and printed as text, JSON or SARIF in the language of the {@link
 * fengcai.diagnostic.Messages}.
 */
@NullMarked
package fengcai.diagnostic;

import org.jspecify.annotations.NullMarked;

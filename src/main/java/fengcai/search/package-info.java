/**
 * The search index, which browsers search without a server.
 *
 * <p>In: profiles and their stories. Out: scripts, of which a browser loads only those that its
 * query needs: the documents of each pair of adjacent letters, and what is shown of a profile.
 */
@NullMarked
package fengcai.search;

import org.jspecify.annotations.NullMarked;

/**
 * Publishes a release. In: files by path. Out: a folder that replaces the site in one step, with
 * the manifest of the release, and compressed copies for servers. Also verifies a published site.
 */
@NullMarked
package fengcai.publish;

import org.jspecify.annotations.NullMarked;

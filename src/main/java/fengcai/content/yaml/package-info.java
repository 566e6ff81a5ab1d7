/**
 * One tree for YAML files, with the start and end of every value; syntax errors in an editor's
 * words. The only user of Jackson YAML and the YAML engine below it.
 */
@NullMarked
package fengcai.content.yaml;

import org.jspecify.annotations.NullMarked;

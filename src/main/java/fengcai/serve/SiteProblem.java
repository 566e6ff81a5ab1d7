package fengcai.serve;

/**
 * An error in the content, as shown in open pages.
 *
 * @param place {@code content/site.yaml:3:1}
 * @param line the text of that line; may be empty
 * @param column the column in that line, from 1 in characters
 * @param hint how to fix it; may be empty
 */
public record SiteProblem(String place, String message, String hint, String line, int column) {}

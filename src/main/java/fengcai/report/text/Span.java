package fengcai.report.text;

import java.util.Optional;

/**
 * A stretch of text that is one element of the document's structure, with where it leads. Without
 * an element it is furniture of the page, which nobody has read out.
 */
public record Span(Optional<StructureElement> structure, Optional<String> uri) {

  public static final Span FURNITURE = new Span(Optional.empty(), Optional.empty());

  public static Span of(StructureElement structure) {
    return new Span(Optional.of(structure), Optional.empty());
  }

  public static Span link(StructureElement structure, String uri) {
    return new Span(Optional.of(structure), Optional.of(uri));
  }
}

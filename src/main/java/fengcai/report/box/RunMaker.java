package fengcai.report.box;

import fengcai.model.document.Inline;
import fengcai.report.text.Ink;
import fengcai.report.text.Run;
import fengcai.report.text.Span;
import fengcai.report.text.StructureElement;
import fengcai.report.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns running text into runs: resolves styles, tags links. */
public final class RunMaker {

  private final ReportLinkTargets links;
  private final Ink linkInk;

  public RunMaker(ReportLinkTargets links, Ink linkInk) {
    this.links = links;
    this.linkInk = linkInk;
  }

  /** Runs of one structure element, with child elements for links. */
  public List<Run> runs(List<Inline> content, Style style, StructureElement owner) {
    Optional<StructureElement> parts = hasLink(content) ? Optional.of(owner) : Optional.empty();
    List<Run> runs = new ArrayList<>();
    Span span = parts.isPresent() ? Span.of(owner.child("Span")) : Span.of(owner);
    for (Inline inline : content) {
      add(runs, inline, style, span, parts);
      if (parts.isPresent() && hasLink(List.of(inline))) {
        span = Span.of(owner.child("Span"));
      }
    }
    return runs;
  }

  /** The same after a text in a style of its own. */
  public List<Run> runs(
      String first, Style look, List<Inline> content, Style style, StructureElement owner) {
    Span span = Span.of(hasLink(content) ? owner.child("Span") : owner);
    List<Run> runs = new ArrayList<>(List.of(new Run(first, look, span)));
    runs.addAll(runs(content, style, owner));
    return runs;
  }

  /** Runs without a structure element: repeated at the top of a page, not read aloud. */
  public List<Run> furniture(List<Inline> content, Style style) {
    List<Run> runs = new ArrayList<>();
    content.forEach(inline -> add(runs, inline, style, Span.FURNITURE, Optional.empty()));
    return runs;
  }

  private void add(
      List<Run> runs, Inline inline, Style style, Span span, Optional<StructureElement> parts) {
    switch (inline) {
      case Inline.Text text -> runs.add(new Run(text.text(), style, span));
      case Inline.Code code -> runs.add(new Run(code.text(), style, span));
      case Inline.LineBreak lineBreak -> runs.add(new Run("\n", style, span));
      case Inline.Strong strong ->
          strong.content().forEach(part -> add(runs, part, style.strong(), span, parts));
      case Inline.Emphasis emphasis ->
          emphasis.content().forEach(part -> add(runs, part, style.emphasised(), span, parts));
      case Inline.Link link -> addLink(runs, link, style, span, parts);
    }
  }

  private void addLink(
      List<Run> runs, Inline.Link link, Style style, Span span, Optional<StructureElement> parts) {
    Span own =
        parts.map(owner -> Span.link(owner.child("Link"), links.uri(link.target()))).orElse(span);
    link.content().forEach(part -> add(runs, part, style.in(linkInk), own, Optional.empty()));
  }

  private static boolean hasLink(List<Inline> content) {
    return content.stream()
        .anyMatch(
            inline ->
                switch (inline) {
                  case Inline.Link link -> true;
                  case Inline.Strong strong -> hasLink(strong.content());
                  case Inline.Emphasis emphasis -> hasLink(emphasis.content());
                  case Inline.Text text -> false;
                  case Inline.Code code -> false;
                  case Inline.LineBreak lineBreak -> false;
                });
  }
}

package fengcai.plan.profile;

import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.plan.element.LevelGroup;
import fengcai.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Replaces {@code {荣誉}} in a story by the honours that the community holds. */
final class HonourReference {

  private static final Pattern REFERENCE = Pattern.compile("\\{(?:荣誉|honours)}");

  private final String honours;

  HonourReference(List<LevelGroup<HeldHonour>> held) {
    this.honours =
        held.stream()
            .flatMap(group -> group.entries().stream())
            .map(honour -> Quotation.quoted(honour.title()))
            .collect(Collectors.joining("、"));
  }

  List<Block> fill(List<Block> blocks) {
    return blocks.stream().map(this::fill).toList();
  }

  private Block fill(Block block) {
    return switch (block) {
      case Block.Heading heading ->
          new Block.Heading(heading.level(), heading.anchor(), inlines(heading.content()));
      case Block.Paragraph paragraph -> new Block.Paragraph(inlines(paragraph.content()));
      case Block.Numbered numbered ->
          new Block.Numbered(numbered.depth(), numbered.label(), inlines(numbered.content()));
      case Block.BulletList list ->
          new Block.BulletList(list.items().stream().map(this::fill).toList());
      case Block.OrderedList list ->
          new Block.OrderedList(list.start(), list.items().stream().map(this::fill).toList());
      case Block.Quotation quotation -> new Block.Quotation(fill(quotation.content()));
      case Block.Callout callout -> new Block.Callout(callout.label(), fill(callout.content()));
      case Block.Table table ->
          new Block.Table(
              table.columns(),
              table.header().stream().map(this::inlines).toList(),
              table.rows().stream().map(row -> row.stream().map(this::inlines).toList()).toList());
      case Block.Figure figure -> figure;
      case Block.Chart chart -> chart;
      case Block.Verbatim verbatim -> verbatim;
      case Block.Divider divider -> divider;
    };
  }

  private List<Inline> inlines(List<Inline> content) {
    List<Inline> filled = new ArrayList<>();
    content.forEach(inline -> filled.add(inline(inline)));
    return filled;
  }

  private Inline inline(Inline inline) {
    return switch (inline) {
      case Inline.Text text ->
          new Inline.Text(
              REFERENCE.matcher(text.text()).replaceAll(Matcher.quoteReplacement(honours)));
      case Inline.Strong strong -> new Inline.Strong(inlines(strong.content()));
      case Inline.Emphasis emphasis -> new Inline.Emphasis(inlines(emphasis.content()));
      case Inline.Link link -> new Inline.Link(link.target(), inlines(link.content()));
      case Inline.Code code -> code;
      case Inline.LineBreak lineBreak -> lineBreak;
    };
  }
}

package fengcai.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import fengcai.diagnostic.Rule;
import fengcai.model.Block;
import fengcai.model.Inline;
import fengcai.model.Inline.Target;
import fengcai.model.Inline.Target.Internal;
import fengcai.model.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the running text of one document: words, emphasis, links; pictures stand by themselves. */
final class InlineReader {

  private final Document document;
  private final TextPlace place;
  private final String folder;
  private final MediaFolder media;
  private final Problems problems;
  private final List<Text.Reference> references = new ArrayList<>();

  InlineReader(
      Document document, TextPlace place, String folder, MediaFolder media, Problems problems) {
    this.document = document;
    this.place = place;
    this.folder = folder;
    this.media = media;
    this.problems = problems;
  }

  List<Text.Reference> references() {
    return references;
  }

  /** The content of a heading or a cell, in which a picture has no place. */
  List<Inline> content(Node parent) {
    List<Inline> content = new ArrayList<>();
    for (Node node : parent.getChildren()) {
      if (isPicture(node)) {
        problems.add(Rule.IMAGE_PLACE, mark(node), node.getChars().toString());
      } else {
        add(node, content);
      }
    }
    return content;
  }

  /**
   * The blocks of one Markdown paragraph: pictures stand by themselves, and a line that begins with
   * a number begins a paragraph.
   */
  List<Block> paragraphs(Node paragraph) {
    List<Block> blocks = new ArrayList<>();
    List<Inline> content = new ArrayList<>();
    for (Node node : paragraph.getChildren()) {
      if (isPicture(node)) {
        flush(content, blocks);
        figure(node).ifPresent(blocks::add);
      } else if (node instanceof SoftLineBreak && isNumbered(node)) {
        flush(content, blocks);
      } else {
        add(node, content);
      }
    }
    flush(content, blocks);
    return blocks;
  }

  private boolean isNumbered(Node lineBreak) {
    String rest = place.text().substring(lineBreak.getEndOffset()).replaceFirst("^[\\s*]+", "");
    return Numbering.of(rest).isPresent();
  }

  private static void flush(List<Inline> content, List<Block> blocks) {
    String plain = Block.plain(content);
    String stripped = plain.strip();
    List<Inline> trimmed =
        Numbering.without(plain.length() - plain.stripLeading().length(), content);
    content.clear();
    if (stripped.isEmpty()) {
      return;
    }
    Optional<Numbering> numbering =
        Numbering.of(stripped).filter(n -> Numbering.canBeTaken(n.label().length(), trimmed));
    blocks.add(
        numbering.isPresent()
            ? new Block.Numbered(
                numbering.get().depth(),
                numbering.get().label(),
                Numbering.without(numbering.get().label().length(), trimmed))
            : new Block.Paragraph(trimmed));
  }

  private void add(Node node, List<Inline> content) {
    switch (node) {
      case StrongEmphasis strong -> content.add(new Inline.Strong(content(strong)));
      case Emphasis emphasis -> content.add(new Inline.Emphasis(content(emphasis)));
      case Code code ->
          content.add(new Inline.Code(((DelimitedNodeImpl) code).getText().toString()));
      case Link link -> link(node, link.getUrl().unescape(), content(link), content);
      case LinkRef link -> linkReference(link, content);
      case AutoLink link ->
          link(node, link.getText().toString(), text(link.getText().toString()), content);
      case MailLink link ->
          link(node, "mailto:" + link.getText(), text(link.getText().toString()), content);
      case HardLineBreak lineBreak -> content.add(new Inline.LineBreak());
      case SoftLineBreak lineBreak -> addText(joint(lineBreak), content);
      default -> {
        if (node.hasChildren()) {
          node.getChildren().forEach(child -> add(child, content));
        } else {
          addText(node.getChars().unescape(), content);
        }
      }
    }
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  private static void addText(String text, List<Inline> content) {
    if (!content.isEmpty() && content.getLast() instanceof Inline.Text before) {
      content.set(content.size() - 1, new Inline.Text(before.text() + text));
    } else if (!text.isEmpty()) {
      content.add(new Inline.Text(text));
    }
  }

  /** A line's end is a blank between words, and nothing where Chinese text goes on. */
  private String joint(Node lineBreak) {
    String before =
        place.text().substring(0, lineBreak.getStartOffset()).replaceFirst("[\\s*_`]+$", "");
    String after = place.text().substring(lineBreak.getEndOffset()).replaceFirst("^[\\s*_`]+", "");
    boolean wide =
        (!before.isEmpty() && BesideHan.isWide(before.codePointBefore(before.length())))
            || (!after.isEmpty() && BesideHan.isWide(after.codePointAt(0)));
    return wide ? "" : " ";
  }

  private void linkReference(LinkRef link, List<Inline> content) {
    Reference reference = link.getReferenceNode(document);
    if (reference == null) {
      addText(link.getChars().unescape(), content);
    } else {
      link(link, reference.getUrl().unescape(), content(link), content);
    }
  }

  private void link(Node node, String url, List<Inline> words, List<Inline> content) {
    Optional<Target> target = LinkTarget.of(url, folder);
    if (target.isEmpty()) {
      problems.add(Rule.LINK_FORM, mark(node), url);
      content.addAll(words);
      return;
    }
    if (target.get() instanceof Internal internal) {
      references.add(new Text.Reference(internal, problems.at(mark(node))));
    }
    content.add(new Inline.Link(target.get(), words));
  }

  private static boolean isPicture(Node node) {
    return node instanceof Image || node instanceof ImageRef;
  }

  private Optional<Block> figure(Node node) {
    if (node instanceof Image image) {
      String alt = image.getText().unescape();
      return figure(node, image.getUrl().unescape(), alt, image.getTitle().unescape());
    }
    if (node instanceof ImageRef image) {
      Reference definition = image.getReferenceNode(document);
      if (definition != null) {
        CharSequence alt = image.getText().isEmpty() ? image.getReference() : image.getText();
        String title = definition.getTitle().unescape();
        return figure(node, definition.getUrl().unescape(), alt.toString(), title);
      }
    }
    return Optional.of(new Block.Paragraph(text(node.getChars().unescape())));
  }

  private Optional<Block> figure(Node node, String src, String alt, String caption) {
    Optional<MediaFolder.Fault> fault = media.pictureFault(src);
    fault.ifPresent(it -> problems.add(it.rule(), mark(node), src, it.detail()));
    if (alt.isBlank()) {
      problems.add(Rule.IMAGE_ALT, mark(node), src);
    }
    if (fault.isEmpty()) {
      media
          .tooSmall(src)
          .ifPresent(
              side -> problems.add(Rule.IMAGE_SMALL, mark(node), src, Integer.toString(side)));
      references.add(new Text.Reference(new Internal(src, ""), problems.at(mark(node))));
    }
    return fault.isPresent() || alt.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Block.Figure(
                new Photo(
                    src,
                    alt.strip(),
                    caption.isBlank() ? Optional.empty() : Optional.of(caption.strip()),
                    Optional.empty())));
  }

  private Mark mark(Node node) {
    return place.at(node.getStartOffset());
  }
}

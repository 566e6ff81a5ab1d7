package fengcai.content.markdown;

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
import fengcai.content.folder.MediaFolder;
import fengcai.content.source.Problems;
import fengcai.content.source.SourcePosition;
import fengcai.content.yaml.TextPosition;
import fengcai.diagnostic.Rule;
import fengcai.model.document.Block;
import fengcai.model.document.Inline;
import fengcai.model.document.Inline.Target;
import fengcai.model.document.Inline.Target.Internal;
import fengcai.model.document.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Converts the inline content of one document; photos become blocks of their own. */
final class InlineReader {

  /** How many characters around a line break are searched for a visible one. */
  private static final int LOOK_AROUND = 100;

  private static final String FULL_WIDTH_BLANK = "\u3000";

  private final Document document;
  private final TextPosition place;
  private final String folder;
  private final MediaFolder media;
  private final Problems problems;
  private final List<MarkdownText.Reference> references = new ArrayList<>();

  InlineReader(
      Document document, TextPosition place, String folder, MediaFolder media, Problems problems) {
    this.document = document;
    this.place = place;
    this.folder = folder;
    this.media = media;
    this.problems = problems;
  }

  List<MarkdownText.Reference> references() {
    return references;
  }

  /** The content of a heading or a cell, where photos are not allowed. */
  List<Inline> content(Node parent) {
    RunningText content = new RunningText();
    for (Node node : parent.getChildren()) {
      if (isPicture(node)) {
        problems.add(Rule.IMAGE_PLACE, mark(node), node.getChars().toString());
      } else {
        add(node, content);
      }
    }
    return content.take();
  }

  /**
   * The blocks of one Markdown paragraph: photos are blocks; a line that begins with a number or
   * with full-width blanks begins a paragraph, and so does the line below a numbered heading.
   */
  List<Block> paragraphs(Node paragraph) {
    List<Block> blocks = new ArrayList<>();
    RunningText content = new RunningText();
    for (Node node : paragraph.getChildren()) {
      if (isPicture(node)) {
        flush(content.take(), blocks);
        figure(node).ifPresent(blocks::add);
      } else if (isLineBreak(node) && isEndOfBlock(node)) {
        flush(content.take(), blocks);
      } else {
        add(node, content);
      }
    }
    flush(content.take(), blocks);
    return blocks;
  }

  private static boolean isLineBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private boolean isEndOfBlock(Node lineBreak) {
    int start = lineBreak.getStartOffset();
    int end = lineBreak.getEndOffset();
    return place.text().startsWith(FULL_WIDTH_BLANK, end)
        || isNumbered(lineBreak)
        || NumberedHeading.isAbove(place.text(), start, end);
  }

  private boolean isNumbered(Node lineBreak) {
    String text = place.text();
    int start = lineBreak.getEndOffset();
    int end = Math.min(text.length(), start + LOOK_AROUND);
    return ParagraphNumber.of(text.substring(start, end).replaceFirst("^[\\s*]+", "")).isPresent();
  }

  private static void flush(List<Inline> content, List<Block> blocks) {
    String plain = Block.plain(content);
    String stripped = plain.strip();
    List<Inline> trimmed =
        ParagraphNumber.without(plain.length() - plain.stripLeading().length(), content);
    if (stripped.isEmpty()) {
      return;
    }
    Optional<ParagraphNumber> numbering =
        ParagraphNumber.of(stripped)
            .filter(n -> ParagraphNumber.canBeTaken(n.label().length(), trimmed));
    blocks.add(
        numbering.isPresent()
            ? new Block.Numbered(
                numbering.get().depth(),
                numbering.get().label(),
                ParagraphNumber.without(numbering.get().label().length(), trimmed))
            : new Block.Paragraph(trimmed));
  }

  private void add(Node node, RunningText content) {
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
      case SoftLineBreak lineBreak -> content.add(joint(lineBreak));
      default -> {
        if (node.hasChildren()) {
          node.getChildren().forEach(child -> add(child, content));
        } else {
          content.add(unescaped(node));
        }
      }
    }
  }

  /** Most texts have no escapes, which the parser takes long to see. */
  private static String unescaped(Node node) {
    String text = node.getChars().toString();
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : node.getChars().unescape();
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  /** A soft line break is a space between words and nothing beside Chinese text. */
  private String joint(Node lineBreak) {
    String text = place.text();
    int start = lineBreak.getStartOffset();
    int first = Math.max(0, start - LOOK_AROUND);
    while (start > first && isUnseen(text.charAt(start - 1))) {
      start--;
    }
    int end = lineBreak.getEndOffset();
    int last = Math.min(text.length(), end + LOOK_AROUND);
    while (end < last && isUnseen(text.charAt(end))) {
      end++;
    }
    boolean wide =
        (start > 0 && EmphasisBesideHan.isWide(text.codePointBefore(start)))
            || (end < text.length() && EmphasisBesideHan.isWide(text.codePointAt(end)));
    return wide ? "" : " ";
  }

  private static boolean isUnseen(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || "*_`".indexOf(c) >= 0;
  }

  private void linkReference(LinkRef link, RunningText content) {
    Reference reference = link.getReferenceNode(document);
    if (reference == null) {
      content.add(link.getChars().unescape());
    } else {
      link(link, reference.getUrl().unescape(), content(link), content);
    }
  }

  private void link(Node node, String url, List<Inline> words, RunningText content) {
    Optional<Target> target = LinkTarget.of(url, folder);
    if (target.isEmpty()) {
      problems.add(Rule.LINK_FORM, mark(node), url);
      content.addAll(words);
      return;
    }
    if (target.get() instanceof Internal internal) {
      references.add(new MarkdownText.Reference(internal, problems.at(mark(node))));
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
      references.add(new MarkdownText.Reference(new Internal(src, ""), problems.at(mark(node))));
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

  private SourcePosition mark(Node node) {
    return place.at(node.getStartOffset());
  }
}

package fengcai.exchange;

import java.util.List;

/** A block of a story before it is written as Markdown. */
sealed interface StoryBlock {

  /** A paragraph; a short numbered one may be a heading. */
  record Paragraph(String text) implements StoryBlock {}

  /**
   * A heading marked as such in the file.
   *
   * @param level from 1
   */
  record Heading(String text, int level) implements StoryBlock {}

  /**
   * A list item.
   *
   * @param mark {@code "- "} or a number
   */
  record Point(String mark, String text) implements StoryBlock {
    boolean isBullet() {
      return mark.startsWith("-");
    }
  }

  record Quotation(String text) implements StoryBlock {}

  record Table(List<List<String>> rows) implements StoryBlock {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Text that is Markdown already. */
  record Raw(String markdown) implements StoryBlock {}
}

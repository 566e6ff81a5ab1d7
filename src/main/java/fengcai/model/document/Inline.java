package fengcai.model.document;

import java.util.List;

/** An inline element of a text. */
public sealed interface Inline {

  record Text(String text) implements Inline {}

  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  record Code(String text) implements Inline {}

  record Link(Target target, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  record LineBreak() implements Inline {}

  /** The target of a link. */
  sealed interface Target {
    /** An http, https, mailto or tel URI, as written. */
    record External(String uri) implements Target {}

    /**
     * A file of the site.
     *
     * @param path relative to the root: {@code 130703/xishandi/index.html}, {@code media/plan.jpg}
     * @param anchor may be empty
     */
    record Internal(String path, String anchor) implements Target {}
  }

  /** The text without formatting; a line break becomes a space. */
  default String plain() {
    return switch (this) {
      case Text text -> text.text();
      case Code code -> code.text();
      case Strong strong -> Block.plain(strong.content());
      case Emphasis emphasis -> Block.plain(emphasis.content());
      case Link link -> Block.plain(link.content());
      case LineBreak lineBreak -> " ";
    };
  }
}

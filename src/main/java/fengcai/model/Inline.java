package fengcai.model;

import java.util.List;

/** A part of running text. */
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

  /** Where a link leads. */
  sealed interface Target {
    /** An http, https, mailto or tel address, as written. */
    record External(String uri) implements Target {}

    /**
     * A file of the site by its path from the site's root ({@code 130703/xishandi/index.html}, or
     * {@code media/plan.jpg}) and the anchor in it, which may be empty.
     */
    record Internal(String path, String anchor) implements Target {}
  }

  /** The words without their dress; a line break is a space. */
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

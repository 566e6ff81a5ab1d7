package fengcai.content.markdown;

import fengcai.model.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Builds inline content; adjacent texts are joined. */
final class RunningText {

  private final List<Inline> content = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  void add(String text) {
    words.append(text);
  }

  void add(Inline inline) {
    close();
    content.add(inline);
  }

  void addAll(List<Inline> inlines) {
    inlines.forEach(
        inline -> {
          if (inline instanceof Inline.Text text) {
            add(text.text());
          } else {
            add(inline);
          }
        });
  }

  /** Returns the content and clears it. */
  List<Inline> take() {
    close();
    List<Inline> taken = List.copyOf(content);
    content.clear();
    return taken;
  }

  private void close() {
    if (!words.isEmpty()) {
      content.add(new Inline.Text(words.toString()));
      words.setLength(0);
    }
  }
}

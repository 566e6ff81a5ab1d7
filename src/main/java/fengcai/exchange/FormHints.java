package fengcai.exchange;

import fengcai.diagnostic.Messages;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What the office's own form prints itself: its title, its hints, the choice nobody made. */
final class FormHints {

  static final String MARK = "※ ";

  private static final Messages WORDS = Messages.of("form", Locale.CHINESE);
  private static final Set<String> PRINTED = printed();

  private FormHints() {}

  private static Set<String> printed() {
    Set<String> printed = new HashSet<>();
    printed.add(WORDS.text("title"));
    printed.add(WORDS.text("guide"));
    printed.add(WORDS.text("choose"));
    printed.add(WORDS.text("intro"));
    printed.add(MARK + WORDS.text(BlankForm.FREE_COUNTY_HINT));
    BlankForm.ITEMS.forEach(item -> printed.add(MARK + WORDS.text(item + ".hint")));
    return Set.copyOf(printed);
  }

  static boolean contain(String text) {
    return PRINTED.contains(text.strip());
  }
}

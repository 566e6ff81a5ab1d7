package fengcai.exchange.form;

import fengcai.diagnostic.Messages;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text that is printed on the blank form and no answer: titles and hints. */
public final class PrintedHints {

  static final String MARK = "※ ";

  private static final Messages WORDS = Messages.of("form", Locale.CHINESE);
  private static final Set<String> PRINTED =
      Stream.concat(
              Stream.of("title", "guide", "choose", "intro").map(WORDS::text),
              Stream.concat(
                      Stream.of(ApplicationForm.FREE_COUNTY_HINT),
                      ApplicationForm.ITEMS.stream().map(item -> item + ".hint"))
                  .map(hint -> MARK + WORDS.text(hint)))
          .collect(Collectors.toUnmodifiableSet());

  private PrintedHints() {}

  public static boolean contain(String text) {
    return PRINTED.contains(text.strip());
  }
}

package fengcai.content.markdown;

import fengcai.model.document.Inline;
import fengcai.model.document.Inline.Strong;
import fengcai.model.document.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number at the start of a paragraph; depths 1 to 4 are 一、 （一） 1、 （1）. */
record ParagraphNumber(int depth, String label) {

  private static final String HAN_NUMBER = "[一二三四五六七八九十百]{1,4}";
  private static final String NUMBER = "[0-9０-９]{1,3}";
  private static final List<Pattern> LABELS =
      List.of(
          Pattern.compile("^" + HAN_NUMBER + "、"),
          Pattern.compile("^[（(]" + HAN_NUMBER + "[）)]"),
          Pattern.compile("^" + NUMBER + "(?:、|．|\\.(?![0-9]))"),
          Pattern.compile("^[（(]" + NUMBER + "[）)]"));

  static Optional<ParagraphNumber> of(String text) {
    for (int i = 0; i < LABELS.size(); i++) {
      Matcher matcher = LABELS.get(i).matcher(text);
      if (matcher.find()) {
        return Optional.of(new ParagraphNumber(i + 1, matcher.group()));
      }
    }
    return Optional.empty();
  }

  /** The content without its first characters and the blanks behind them. */
  static List<Inline> without(int characters, List<Inline> content) {
    List<Inline> rest = new ArrayList<>(content);
    if (rest.isEmpty()) {
      return rest;
    }
    switch (rest.getFirst()) {
      case Text text -> rest.set(0, new Text(text.text().substring(characters).stripLeading()));
      case Strong strong -> rest.set(0, new Strong(without(characters, strong.content())));
      default -> {
        return rest;
      }
    }
    return rest;
  }

  /** Whether the first text of the content contains the whole label. */
  static boolean canBeTaken(int characters, List<Inline> content) {
    if (content.isEmpty()) {
      return false;
    }
    return switch (content.getFirst()) {
      case Text text -> text.text().length() >= characters;
      case Strong strong -> canBeTaken(characters, strong.content());
      case Inline.Emphasis emphasis -> false;
      case Inline.Code code -> false;
      case Inline.Link link -> false;
      case Inline.LineBreak lineBreak -> false;
    };
  }
}

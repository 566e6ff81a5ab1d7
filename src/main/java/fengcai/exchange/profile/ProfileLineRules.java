package fengcai.exchange.profile;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.form.FormLabel.Answer;
import fengcai.exchange.form.ValueParser;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Classifies the lines of a profile: sentences, headings, answers, labels. */
final class ProfileLineRules {

  static final int LONGEST_TITLE = 40;

  /** The questions that may also be answered within or below the story. */
  static final Set<FormLabel> ANYWHERE =
      EnumSet.complementOf(
          EnumSet.of(
              FormLabel.CAMPAIGN,
              FormLabel.STORY,
              FormLabel.SOURCE,
              FormLabel.EDITOR,
              FormLabel.AUTHOR,
              FormLabel.PUBLISHED));

  private static final Set<FormLabel> LONG_ANSWERS =
      EnumSet.of(FormLabel.SUMMARY, FormLabel.HONOURS, FormLabel.TEAMS, FormLabel.PARTNERS);

  private static final int LONGEST_ANSWER = 80;
  private static final int LONGEST_LABEL = 12;

  private static final Pattern SENTENCE = Pattern.compile("[。！？；]");
  private static final Pattern WHOLE_SENTENCE = Pattern.compile("[。！？]”?$");
  private static final Pattern IN_SENTENCE = Pattern.compile("社区|[，、。]");
  private static final Pattern NUMBERED_HEADING =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]).+");
  private static final Pattern PARENTHESISED = Pattern.compile("^[(（\\[](.*)[)）\\]]$");

  private ProfileLineRules() {}

  /** The text without indentation and non-breaking spaces. */
  static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u3000', ' ').strip();
  }

  /** The text without parentheses around the whole of it. */
  static String bare(String text) {
    return PARENTHESISED.matcher(text).replaceFirst("$1");
  }

  static boolean isNumberedHeading(String text) {
    return NUMBERED_HEADING.matcher(text).matches();
  }

  /** Whether a line above the story is its first one: a numbered heading or a sentence. */
  static boolean beginsStory(String text) {
    return isNumberedHeading(text)
        || text.length() > LONGEST_TITLE
        || WHOLE_SENTENCE.matcher(text).find()
        || (SENTENCE.matcher(text).find() && text.length() > LONGEST_TITLE / 2);
  }

  /** Whether a line begins with something that looks like a label. */
  static boolean isLabelled(String text) {
    return FormLabel.labelled(text)
        .map(FormLabel.Labelled::asked)
        .filter(asked -> asked.length() <= LONGEST_LABEL && !IN_SENTENCE.matcher(asked).find())
        .isPresent();
  }

  /** The answer or the label alone that a line of the head is. */
  static Optional<Answer> answerOrLabel(String text) {
    return FormLabel.answer(text)
        .or(() -> FormLabel.of(text).map(label -> new Answer(label, text, "")));
  }

  /** Whether a line may be the answer to a label on the line before it. */
  static boolean mayAnswer(Answer label, String text) {
    return text.length() <= LONGEST_TITLE || LONG_ANSWERS.contains(label.label());
  }

  /** The answer that a line is, unless it is a sentence with a colon or part of an interview. */
  static Optional<Answer> answer(String text) {
    return FormLabel.answer(text)
        .filter(
            answer ->
                switch (answer.label()) {
                  case CAMPAIGN, STORY -> false;
                  case PUBLISHED -> ValueParser.moment(answer.value()).isPresent();
                  default -> true;
                })
        .filter(
            answer ->
                !answer.isEmpty()
                    && text.length() <= LONGEST_ANSWER
                    && !SENTENCE.matcher(answer.value()).find());
  }

  /** Whether a line is the byline below a text: a day and who published it. */
  static boolean isByline(String text) {
    return !SENTENCE.matcher(text).find()
        && SourceByline.of(text).filter(byline -> byline.answers().size() > 1).isPresent();
  }
}

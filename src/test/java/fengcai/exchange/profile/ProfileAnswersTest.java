package fengcai.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengcai.exchange.form.FormLabel;
import fengcai.exchange.form.FormLabel.Answer;
import fengcai.exchange.record.ImportNotice;
import fengcai.exchange.source.ImportException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileAnswersTest {

  private final ProfileAnswers answers = new ProfileAnswers();

  @Test
  void keepsASecondAnswerBesideTheFirst() throws ImportException {
    put(FormLabel.STREET, "望河街道", 1);
    put(FormLabel.STREET, "望河街道", 2);
    put(FormLabel.STREET, "西岭镇", 3);
    assertThat(answers.of(FormLabel.STREET))
        .contains(new Answer(FormLabel.STREET, "STREET", "望河街道", 1));
    assertThat(unplaced()).containsExactly(ImportNotice.of("unplaced", 3, "STREET：西岭镇"));
  }

  @Test
  void addsUpWaysToReachAnOffice() throws ImportException {
    put(FormLabel.CONTACT, "李某", 1);
    put(FormLabel.CONTACT, "0313-1234567", 2);
    assertThat(answers.of(FormLabel.CONTACT))
        .contains(new Answer(FormLabel.CONTACT, "CONTACT", "李某；0313-1234567", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "暂无。", "没有", "/", "——", "-"})
  void takesNothingForAnAnswer(String nothing) throws ImportException {
    put(FormLabel.HONOURS, nothing, 1);
    assertThat(answers.isEmpty()).isTrue();
  }

  @Test
  void refusesTheFormOfAnotherCommunity() throws ImportException {
    put(FormLabel.NAME, "甲社区", 1);
    put(FormLabel.NAME, "甲社区（站点）", 2);
    assertThat(unplaced()).as("above the form").hasSize(1);
    put(FormLabel.SOURCE, "示例市文明办", 3);
    put(FormLabel.NAME, "本社区", 4);
    assertThat(unplaced()).as("with no answers but those around a text").hasSize(2);
    put(FormLabel.STREET, "望河街道", 5);
    assertThatThrownBy(() -> put(FormLabel.NAME, "乙社区", 6)).hasMessage("several");
    assertThatThrownBy(
            () -> new ProfileAnswersTest().putTwice(new Answer(FormLabel.NAME, "名称", "甲社区")))
        .hasMessage("several");
  }

  @Test
  void prefersTheTextToWhatTheFileSaysOfItself() throws ImportException {
    put(FormLabel.EDITOR, "郑佳", 1);
    answers.addIfAbsent(new Answer(FormLabel.EDITOR, "编辑", "李某"));
    answers.addIfAbsent(new Answer(FormLabel.AUTHOR, "作者", "王某"));
    assertThat(answers.of(FormLabel.EDITOR))
        .contains(new Answer(FormLabel.EDITOR, "EDITOR", "郑佳", 1));
    assertThat(answers.of(FormLabel.AUTHOR)).contains(new Answer(FormLabel.AUTHOR, "作者", "王某", 0));
  }

  /** The text that is no answer: what is noted after all answers have been used. */
  private List<ImportNotice> unplaced() {
    for (FormLabel label : FormLabel.values()) {
      answers.of(label);
    }
    int before = answers.notices().size();
    answers.noteRest(List.of());
    return answers.notices().subList(before, answers.notices().size());
  }

  private void put(FormLabel label, String value, int number) throws ImportException {
    answers.add(new Answer(label, label.name(), value, number), true);
  }

  /** A second name within the story. */
  private void putTwice(Answer answer) throws ImportException {
    answers.add(answer.withNumber(1), true);
    answers.add(answer.withValue("乙社区").withNumber(9), false);
  }
}

package fengcai.diagnostic.output;

import fengcai.diagnostic.Messages;
import fengcai.diagnostic.Rule;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Explains rules: what they find, why it matters, what to do, how to configure them. */
public final class RuleText {

  private static final String GAP = "…";
  private static final int ARGUMENTS_AT_MOST = 8;

  private final Messages messages;

  public RuleText(Messages messages) {
    this.messages = messages;
  }

  /** The explanation of one rule; empty if there is no such rule. */
  public Optional<String> explain(String id) {
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(this::explain);
  }

  /** The optional rules, one line each. */
  public List<String> list() {
    return Arrays.stream(Rule.values()).filter(Rule::isOptional).map(this::line).toList();
  }

  /** The ids of all rules. */
  public List<String> ids() {
    return Arrays.stream(Rule.values()).map(Rule::id).toList();
  }

  /** What a rule finds, with … for the arguments. */
  String finds(Rule rule) {
    return messages.text(rule.id(), gaps());
  }

  /** Why a rule matters, else what it finds. */
  String why(Rule rule) {
    return messages.find(rule.id() + ".why").orElseGet(() -> finds(rule));
  }

  /** What to do about it, else why it matters. */
  String help(Rule rule) {
    return messages.find(rule.id() + ".hint", gaps()).orElseGet(() -> why(rule));
  }

  private String explain(Rule rule) {
    StringBuilder text = new StringBuilder(line(rule)).append('\n');
    messages
        .find(rule.id() + ".why")
        .ifPresent(why -> text.append(messages.text("explain.why", why)).append('\n'));
    messages
        .find(rule.id() + ".hint", gaps())
        .ifPresent(hint -> text.append(messages.text("hint", hint)).append('\n'));
    text.append(messages.text(rule.isOptional() ? "explain.optional" : "explain.fixed", rule.id()));
    return text.toString();
  }

  private String line(Rule rule) {
    return messages.text(
        "explain.line",
        rule.id(),
        messages.text("severity." + rule.severity().name()),
        finds(rule));
  }

  private static Object[] gaps() {
    return Collections.nCopies(ARGUMENTS_AT_MOST, GAP).toArray();
  }
}

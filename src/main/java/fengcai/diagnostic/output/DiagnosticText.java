package fengcai.diagnostic.output;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import fengcai.diagnostic.Diagnostic;
import fengcai.diagnostic.MessageTerm;
import fengcai.diagnostic.Messages;
import fengcai.diagnostic.Position;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints diagnostics as text: position, severity, message and rule; the source line with a caret;
 * the hint.
 */
public final class DiagnosticText {

  private static final int LINE_AT_MOST = 100;
  private static final int ARGUMENT_AT_MOST = 200;
  private static final int FILES_KEPT = 4;

  private final Messages messages;
  private final String folder;
  private final Function<String, List<String>> lines;

  /**
   * Creates a printer for one language.
   *
   * @param folder the content folder as the user named it, which prefixes each file
   * @param lines the lines of a file by its path in that folder; none if it cannot be read
   */
  public DiagnosticText(Messages messages, String folder, Function<String, List<String>> lines) {
    this.messages = messages;
    this.folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    this.lines = cached(lines);
  }

  /** Caches the last few files, since the diagnostics of a file follow each other. */
  private static Function<String, List<String>> cached(Function<String, List<String>> lines) {
    Map<String, List<String>> kept =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > FILES_KEPT;
          }
        };
    return file -> kept.computeIfAbsent(file, lines);
  }

  /** A diagnostic and the number of those left out after it. */
  public String print(AbridgedDiagnostics.Entry entry) {
    Diagnostic diagnostic = entry.diagnostic();
    String more =
        entry.more() > 0
            ? messages.text("more", Integer.toString(entry.more()), diagnostic.rule().id()) + "\n"
            : "";
    return print(diagnostic) + more;
  }

  /** A diagnostic with source line and hint. */
  public String print(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder();
    text.append(place(diagnostic.position()))
        .append(": ")
        .append(messages.text("severity." + diagnostic.severity().name()))
        .append(": ")
        .append(message(diagnostic))
        .append(" [")
        .append(diagnostic.rule().id())
        .append("]\n");
    excerpt(diagnostic.position(), text);
    diagnostic
        .elsewhere()
        .ifPresent(
            other -> {
              text.append(messages.text("elsewhere", place(other))).append('\n');
              excerpt(other, text);
            });
    hint(diagnostic).ifPresent(hint -> text.append(messages.text("hint", hint)).append('\n'));
    return text.toString();
  }

  /** The message alone. */
  public String message(Diagnostic diagnostic) {
    return messages.text(diagnostic.rule().id(), arguments(diagnostic));
  }

  /** What to do about it. */
  public Optional<String> hint(Diagnostic diagnostic) {
    return messages.find(diagnostic.rule().id() + ".hint", arguments(diagnostic));
  }

  /** A position as {@code folder/file:line:column}. */
  public String place(Position position) {
    return file(position) + ":" + position.line() + ":" + position.column();
  }

  /** The file of a position with the content folder as prefix. */
  String file(Position position) {
    String file = VisibleText.inLine(position.file());
    boolean beside = file.startsWith("../") || Path.of(file).isAbsolute();
    return beside
        ? Path.of(folder).resolve(file).normalize().toString().replace('\\', '/')
        : folder + file;
  }

  private Object[] arguments(Diagnostic diagnostic) {
    return diagnostic.arguments().stream()
        .map(
            argument ->
                switch (argument) {
                  case MessageTerm term ->
                      messages.text("term." + term.key(), term.arguments().toArray());
                  case Position position -> place(position);
                  default -> VisibleText.inLine(shortened(argument.toString()));
                })
        .toArray();
  }

  private static String shortened(String text) {
    if (text.length() <= ARGUMENT_AT_MOST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(ARGUMENT_AT_MOST - 1)) ? 1 : 0;
    return text.substring(0, ARGUMENT_AT_MOST - end) + "…";
  }

  private void excerpt(Position position, StringBuilder text) {
    List<String> all = lines.apply(position.file());
    if (position.line() > all.size()) {
      return;
    }
    int[] line = all.get(position.line() - 1).codePoints().toArray();
    int caret = Math.min(position.column() - 1, line.length);
    int from = Math.max(0, Math.min(caret - LINE_AT_MOST / 2, line.length - LINE_AT_MOST));
    int to = Math.min(line.length, from + LINE_AT_MOST);
    String number = Integer.toString(position.line());
    text.append("  ").append(number).append(" | ");
    text.append(from > 0 ? "…" : "").append(visible(line, from, to));
    text.append(to < line.length ? "…\n" : "\n");
    text.append("  ").append(" ".repeat(number.length())).append(" | ");
    text.append(" ".repeat((from > 0 ? 1 : 0) + width(line, from, caret))).append("^\n");
  }

  private static String visible(int[] line, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.appendCodePoint(VisibleText.inColumn(line[i]));
    }
    return text.toString();
  }

  /** Columns on a terminal, of which a wide character takes two (UAX #11). */
  private static int width(int[] line, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      int east = UCharacter.getIntPropertyValue(line[i], UProperty.EAST_ASIAN_WIDTH);
      boolean wide =
          east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH;
      width += wide ? 2 : 1;
    }
    return width;
  }
}

package fengcai.report.block;

import fengcai.page.Quotation;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Properties;

/** The words of a report that are not the records' own; read whatever the machine's locale is. */
public final class Labels {

  private static final String FILE = "/fengcai/messages/report_zh.properties";

  private static final String FIGURES = "/fengcai/messages/chart_zh.properties";

  private final Properties words;

  private Labels(Properties words) {
    this.words = words;
  }

  public static Labels chinese() {
    Properties words = new Properties();
    try {
      words.load(new StringReader(text(FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return new Labels(words);
  }

  /** Every character that a report may set of its own accord: its labels, its figures' words. */
  public static BitSet characters() {
    BitSet characters = new BitSet();
    characters.set(' ', '~' + 1);
    // Punctuation of either writing, which also comes with the setting of lists and heads.
    characters.set(0x2010, 0x2040);
    characters.set(0x3000, 0x3040);
    characters.set(0xFF00, 0xFFF0);
    for (String file : List.of(FILE, FIGURES)) {
      text(file).codePoints().forEach(characters::set);
    }
    return characters;
  }

  private static String text(String file) {
    try (InputStream in = Labels.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  public String of(String key, Object... values) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no such label: " + key);
    }
    for (int i = 0; i < values.length; i++) {
      String value = String.valueOf(values[i]);
      text =
          text.replace("“{" + i + "}”", "“" + Quotation.within(value) + "”")
              .replace("{" + i + "}", value);
    }
    return text;
  }
}

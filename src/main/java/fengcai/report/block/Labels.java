package fengcai.report.block;

import fengcai.text.Quotation;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of a report that are not the records' own; read whatever the machine's locale is. */
public final class Labels {

  private static final String FILE = "/fengcai/messages/report_zh.properties";

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

package fengcai.report.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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
    try (InputStream in = Labels.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FILE);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return new Labels(words);
  }

  public String of(String key, Object... values) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no such label: " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }
}

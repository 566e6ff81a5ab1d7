package fengcai.diagnostic;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

/** The texts of one message file in one language, Chinese or English. */
public final class Messages {

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Opens a message file by its name without language and extension: {@code diagnostic}. */
  public static Messages of(String name, Locale language) {
    return new Messages(
        ResourceBundle.getBundle("fengcai.messages." + name, language, NO_FALLBACK));
  }

  /**
   * The message with its arguments.
   *
   * @throws MissingResourceException if there is no such message
   */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }

  /** All message patterns by key, sorted. */
  public Map<String, String> all() {
    Map<String, String> texts = new TreeMap<>();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    return texts;
  }

  public Optional<String> find(String key, Object... arguments) {
    return bundle.containsKey(key) ? Optional.of(text(key, arguments)) : Optional.empty();
  }
}

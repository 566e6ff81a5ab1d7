package fengcai.plan.element;

import static java.util.Objects.requireNonNull;

import fengcai.model.HonourLevel;
import fengcai.model.Site;
import fengcai.model.time.Moment;
import fengcai.model.time.PartialDate;
import fengcai.text.Digits;
import fengcai.text.Quotation;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of pages or reports that are not the records' own, from a message file in one language.
 * A value between “ and ” has its own quotation marks turned into inner ones.
 */
public final class Phrases {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private static final String FOLDER = "/fengcai/messages/";

  private final Map<String, String> texts;

  /** Those of the texts that are patterns of dates. */
  private final Map<String, DateTimeFormatter> dates = new HashMap<>();

  private Phrases(Map<String, String> texts, Locale language) {
    this.texts = texts;
    texts.forEach(
        (key, text) -> {
          if (key.startsWith("date.")) {
            dates.put(key, DateTimeFormatter.ofPattern(text, language));
          }
        });
  }

  /**
   * Opens a message file, and with it the texts that pages and reports share.
   *
   * @param name its name without language and ending: {@code page}
   * @param language English, or any other for Chinese
   */
  public static Phrases of(String name, Locale language) {
    String suffix = language.getLanguage().equals("en") ? "_en" : "_zh";
    Properties properties = new Properties();
    for (String each : List.of("shared", name)) {
      String file = FOLDER + each + suffix + ".properties";
      try (InputStream in = Phrases.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException("not on the class path: " + file);
        }
        properties.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return new Phrases(texts, language);
  }

  /** The texts of a site's reports. */
  public static Phrases ofReports(Site site) {
    return of("report", Locale.forLanguageTag(site.lang()));
  }

  public String of(Phrase phrase) {
    return of(phrase.key(), phrase.values().toArray());
  }

  /**
   * A text with its places filled: an {@code int} (a year, a rank) as it is, a {@code long} or a
   * decimal number with grouped thousands, a date in the language's form.
   *
   * @throws IllegalArgumentException if there is no such text, or a value for one of its places
   */
  public String of(String key, Object... values) {
    return filled(key, text -> text, values);
  }

  /** The same for text that is written as markup, {@code escape} being what makes it such. */
  public String filled(String key, UnaryOperator<String> escape, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no such text: " + key);
    }
    if (text.indexOf('{') < 0) {
      return escape.apply(text);
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      int index = Integer.parseInt(place.group(1));
      if (index >= values.length) {
        throw new IllegalArgumentException("no value for place " + index + " of " + key);
      }
      Object value = values[index];
      boolean quoted = text.startsWith("“", place.start() - 1) && text.startsWith("”", place.end());
      filled.append(escape.apply(text.substring(from, place.start())));
      filled.append(
          value instanceof Markup markup
              ? markup.text()
              : escape.apply(quoted ? Quotation.within(written(value)) : written(value)));
      from = place.end();
    }
    return filled.append(escape.apply(text.substring(from))).toString();
  }

  /** A value that is markup already. */
  public record Markup(String text) {}

  private String written(Object value) {
    return switch (value) {
      case Phrase phrase -> of(phrase);
      case LocalDate day -> date(day);
      case PartialDate date -> date(date);
      case Moment moment -> moment(moment);
      case Long number -> Digits.grouped(number);
      case BigDecimal number -> Digits.grouped(number);
      default -> value.toString();
    };
  }

  public String level(Optional<HonourLevel> level) {
    return of("level." + level.map(HonourLevel::name).orElse("none"));
  }

  /** 2020年3月26日. */
  public String date(LocalDate day) {
    return date("date.day", day);
  }

  /** 3月26日. */
  public String monthDay(LocalDate day) {
    return date("date.monthDay", day);
  }

  /** 2020.3. */
  public String shortMonth(LocalDate day) {
    return date("date.shortMonth", day);
  }

  /** 2020年. */
  public String year(int year) {
    return date("date.year", Year.of(year));
  }

  private String date(String key, TemporalAccessor date) {
    return requireNonNull(dates.get(key), key).format(date);
  }

  /** 2020-03-26 14:41:51, or the day alone where no time is known. */
  public static String moment(Moment moment) {
    return moment
        .time()
        .map(time -> moment.date() + " " + TIME.format(time))
        .orElse(moment.date().toString());
  }

  /** As far as it is known: 2020年, 2020年3月, 2020年3月26日. */
  public String date(PartialDate date) {
    if (date.month().isEmpty()) {
      return year(date.year());
    }
    int month = date.month().getAsInt();
    return date.day().isEmpty()
        ? date("date.month", YearMonth.of(date.year(), month))
        : date(LocalDate.of(date.year(), month, date.day().getAsInt()));
  }
}

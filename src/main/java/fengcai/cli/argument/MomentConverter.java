package fengcai.cli.argument;

import fengcai.model.time.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, or a day with the time of day, from the command line. */
public final class MomentConverter implements ITypeConverter<Moment> {
  @Override
  public Moment convert(String text) {
    try {
      return text.length() <= "2020-03-26".length()
          ? Moment.of(LocalDate.parse(text))
          : Moment.of(LocalDateTime.parse(text.strip().replace(' ', 'T')));
    } catch (DateTimeException e) {
      throw new TypeConversionException("2020-03-26, \"2020-03-26 14:41:51\"");
    }
  }
}

package fengcai.cli.argument;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The number of threads. */
public record Jobs(int count) {

  private static final int MOST = 256;

  public static Jobs ofMachine() {
    return new Jobs(Runtime.getRuntime().availableProcessors());
  }

  /** Reads the number from the command line. */
  public static final class Converter implements ITypeConverter<Jobs> {
    @Override
    public Jobs convert(String text) {
      try {
        int count = Integer.parseInt(text);
        if (count >= 1 && count <= MOST) {
          return new Jobs(count);
        }
      } catch (NumberFormatException e) {
        // Refused below, with numbers out of bounds.
      }
      throw new TypeConversionException("1–" + MOST);
    }
  }
}

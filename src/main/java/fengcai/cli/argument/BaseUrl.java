package fengcai.cli.argument;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The web address under which the site will be found; ends with a slash. */
public record BaseUrl(String url) {

  /** Reads the address from the command line. */
  public static final class Converter implements ITypeConverter<BaseUrl> {
    @Override
    public BaseUrl convert(String text) {
      try {
        URI uri = new URI(text);
        if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
            && uri.getHost() != null) {
          return new BaseUrl(text.endsWith("/") ? text : text + "/");
        }
      } catch (URISyntaxException e) {
        // Refused below, with addresses of other kinds.
      }
      throw new TypeConversionException("https://example.gov.cn/fengcai/");
    }
  }
}

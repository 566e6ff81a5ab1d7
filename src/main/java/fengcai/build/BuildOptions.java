package fengcai.build;

import fengcai.publish.Encoding;
import java.util.Set;

/**
 * Which files a release consists of.
 *
 * @param reports whether PDF reports are made
 * @param encodings the compressed copies to write beside text files
 */
public record BuildOptions(boolean reports, Set<Encoding> encodings) {

  public BuildOptions {
    encodings = Set.copyOf(encodings);
  }
}

package fengcai.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** A picture below {@code media/}; {@code src} begins with that folder. */
public record Photo(String src, String alt, Optional<String> caption, Optional<String> credit) {

  public Photo {
    requireNonNull(src);
    requireNonNull(alt);
    requireNonNull(caption);
    requireNonNull(credit);
  }
}

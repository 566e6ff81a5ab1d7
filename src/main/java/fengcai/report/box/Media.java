package fengcai.report.box;

import java.util.Optional;

/** Reads a picture by its path, which begins with {@code media/}. */
public interface Media {
  Optional<byte[]> read(String src);
}

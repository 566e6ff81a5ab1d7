package fengcai.report.block;

import java.util.Optional;

/** Where pictures come from: a path that begins with {@code media/} to the file's bytes. */
public interface Media {
  Optional<byte[]> read(String src);
}

package fengcai.build.output;

import fengcai.model.document.Photo;
import fengcai.picture.format.Picture;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the keys of one release. Every key includes the program's code. */
public final class Keys {

  private final Key program = new Key(ProgramDigest::digest);
  private final Function<String, Optional<Picture>> pictures;
  private final Map<Record, byte[]> shared = Collections.synchronizedMap(new IdentityHashMap<>());

  /** {@code pictures} gives the dimensions of a picture by its path. */
  public Keys(Function<String, Optional<Picture>> pictures) {
    this.pictures = pictures;
  }

  /** The key of some values, which {@link ValueDigest} digests when the key is asked for. */
  public Key of(Object... parts) {
    List<Object> all = List.of(parts);
    return new Key(() -> digest(List.of(program, all)));
  }

  /** The key of a value that is computed when the key is asked for. */
  public Key of(Supplier<Object> part) {
    return new Key(() -> digest(List.of(program, part.get())));
  }

  byte[] digest(Object value) {
    return new ValueDigest(this).add(value).bytes();
  }

  /** Digests a record that many values contain once. */
  byte[] once(Record value, Supplier<byte[]> digest) {
    byte[] known = shared.get(value);
    if (known == null) {
      known = digest.get();
      shared.put(value, known);
    }
    return known;
  }

  /** The dimensions and copies of a photo, which a page states. */
  Optional<Picture> picture(Photo photo) {
    return pictures.apply(photo.src());
  }
}

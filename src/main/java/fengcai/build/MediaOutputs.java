package fengcai.build;

import fengcai.build.output.Key;
import fengcai.build.output.Keys;
import fengcai.build.output.Output;
import fengcai.picture.PictureFolder;
import fengcai.picture.PublishedPicture;
import fengcai.picture.format.Picture;
import fengcai.plan.element.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files below {@code media/} with the smaller copies of pictures. */
final class MediaOutputs {

  private final PictureFolder pictures;
  private final Keys keys;
  private final boolean together;

  /** Copies made with their picture, until they are asked for. */
  private final Map<Address, byte[]> waiting = new ConcurrentHashMap<>();

  /**
   * Makes nothing yet.
   *
   * @param together whether all copies are made when the picture is, which decodes it once; else
   *     each file by itself
   */
  MediaOutputs(PictureFolder pictures, Keys keys, boolean together) {
    this.pictures = pictures;
    this.keys = keys;
    this.together = together;
  }

  /** A file and its copies. */
  List<Output> of(String src) {
    List<Output> outputs = new ArrayList<>();
    Key file = keys.of(() -> pictures.original(src));
    Output main =
        new Output(
            new Address(src),
            keys.of("media", file),
            List.of(),
            () -> together ? withCopies(src) : pictures.file(src));
    outputs.add(main);
    for (int width : pictures.find(src).map(Picture::copies).orElse(List.of())) {
      Address address = Address.resized(src, width);
      outputs.add(
          new Output(
              address,
              keys.of("copy", file, width),
              List.of(main),
              () -> copy(address, src, width)));
    }
    return outputs;
  }

  private byte[] withCopies(String src) {
    PublishedPicture published = pictures.published(src);
    published.copies().forEach((width, copy) -> waiting.put(Address.resized(src, width), copy));
    return published.file();
  }

  private byte[] copy(Address address, String src, int width) {
    byte[] made = waiting.remove(address);
    return made == null ? pictures.copy(src, width) : made;
  }
}

package fengcai.picture;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The files of a picture: the one at its own address, and smaller copies by their widths. */
public final class PublishedPicture {

  private final byte[] file;
  private final NavigableMap<Integer, byte[]> copies;

  PublishedPicture(byte[] file, NavigableMap<Integer, byte[]> copies) {
    this.file = file;
    this.copies = Collections.unmodifiableNavigableMap(new TreeMap<>(copies));
  }

  public byte[] file() {
    return file;
  }

  public NavigableMap<Integer, byte[]> copies() {
    return copies;
  }
}

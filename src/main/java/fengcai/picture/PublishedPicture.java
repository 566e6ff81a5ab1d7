package fengcai.picture;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The published files of a picture: the one at its address, and smaller copies by width. */
public record PublishedPicture(byte[] file, NavigableMap<Integer, byte[]> copies) {
  public PublishedPicture {
    copies = Collections.unmodifiableNavigableMap(new TreeMap<>(copies));
  }
}

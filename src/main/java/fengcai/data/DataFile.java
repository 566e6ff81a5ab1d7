package fengcai.data;

import static java.util.Objects.requireNonNull;

import fengcai.page.Address;

/** A file of the site that is no page. */
public record DataFile(Address address, Maker maker) {

  /** Makes the bytes when they are needed, so that not all files are held at once. */
  public interface Maker {
    byte[] bytes();
  }

  public DataFile {
    requireNonNull(address);
    requireNonNull(maker);
  }

  public byte[] bytes() {
    return maker.bytes();
  }
}

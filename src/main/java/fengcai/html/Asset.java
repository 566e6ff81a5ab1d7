package fengcai.html;

import fengcai.io.Sha256;
import fengcai.plan.element.Address;

/** A file that pages refer to: a style, a script. */
public record Asset(Address address, byte[] bytes) {

  private static final int LENGTH = 10;

  /**
   * An asset joined of parts, with a fingerprint in its name, so that browsers may cache it for
   * good.
   */
  static Asset fingerprinted(String name, byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] bytes = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, bytes, at, part.length);
      at += part.length;
    }
    int dot = name.lastIndexOf('.');
    String mark = Sha256.hex(bytes).substring(0, LENGTH);
    return new Asset(new Address(name.substring(0, dot) + "." + mark + name.substring(dot)), bytes);
  }
}

package fengcai.data;

import fengcai.plan.element.Address;
import java.util.List;

/**
 * A file of the site that is no page.
 *
 * @param inputs the values that the bytes depend on
 */
public record DataFile(Address address, List<Object> inputs, Maker maker) {

  /** Makes the bytes when they are needed, so that not all files are held at once. */
  public interface Maker {
    byte[] bytes();
  }

  public DataFile {
    inputs = List.copyOf(inputs);
  }

  public byte[] bytes() {
    return maker.bytes();
  }
}

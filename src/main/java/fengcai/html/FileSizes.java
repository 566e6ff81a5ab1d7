package fengcai.html;

import fengcai.plan.element.Address;
import java.util.Map;
import java.util.Optional;

/** The sizes of files by their address, for templates. */
public final class FileSizes {

  private final Map<Address, OfferedFile> files;

  FileSizes(Map<Address, OfferedFile> files) {
    this.files = files;
  }

  /** In bytes, where it is known. */
  public Optional<Long> of(Address address) {
    return Optional.ofNullable(files.get(address)).map(OfferedFile::bytes);
  }
}

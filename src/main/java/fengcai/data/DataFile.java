package fengcai.data;

import static java.util.Objects.requireNonNull;

import fengcai.page.Address;

/** A file of the site that is no page: its address and its text, which is UTF-8. */
public record DataFile(Address address, String text) {
  public DataFile {
    requireNonNull(address);
    requireNonNull(text);
  }
}

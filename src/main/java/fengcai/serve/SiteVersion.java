package fengcai.serve;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A site as it last could be made, and what is at fault with the content now. */
public record SiteVersion(SiteFiles files, List<Fault> faults) {
  public SiteVersion {
    requireNonNull(files);
    faults = List.copyOf(faults);
  }
}

package fengcai.serve;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A site as it last could be made, and what is at fault with the content now.
 *
 * @param until the time from which on the same content makes another site, in Asia/Shanghai
 */
public record SiteVersion(SiteFiles files, List<Fault> faults, LocalDateTime until) {
  public SiteVersion {
    requireNonNull(files);
    faults = List.copyOf(faults);
    requireNonNull(until);
  }
}

package fengcai.serve;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The last site that could be built, and the errors in the content now.
 *
 * @param until the time at which the same content results in another site, in Asia/Shanghai
 */
public record SiteVersion(SiteFiles files, List<SiteProblem> faults, LocalDateTime until) {
  public SiteVersion {
    faults = List.copyOf(faults);
  }
}

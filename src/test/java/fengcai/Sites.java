package fengcai;

import fengcai.io.Backup;
import fengcai.publish.BuildProcess;
import fengcai.publish.Cancellation;
import fengcai.publish.Destination;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** Where tests publish to. */
public final class Sites {

  private Sites() {}

  /** A folder to publish to, with nobody who could interrupt. */
  public static Destination in(Path site) {
    return new Destination(
        site,
        new Backup(site.resolveSibling("content"), LocalDateTime.of(2026, 1, 1, 8, 0)),
        new BuildProcess(1, "2026-01-01 08:00:00"),
        new Cancellation());
  }
}

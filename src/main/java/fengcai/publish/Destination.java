package fengcai.publish;

import fengcai.io.Backup;
import java.nio.file.Path;

/**
 * The destination of a release.
 *
 * @param site the folder to replace: missing, empty or an earlier release
 * @param backup receives files that were changed by hand and are replaced
 * @param process the publishing process, named to others that find the folder locked
 * @param cancellation cancels the publication
 */
public record Destination(
    Path site, Backup backup, BuildProcess process, Cancellation cancellation) {}

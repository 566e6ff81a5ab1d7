package fengcai.publish;

import fengcai.io.Backup;
import java.nio.file.Path;

/**
 * Where a release goes.
 *
 * @param site the folder to replace: missing, empty or an earlier release
 * @param backup keeps what was changed in it by hand and is replaced
 * @param process who publishes, for those that find the folder busy
 * @param cancellation ends the publication early
 */
public record Destination(
    Path site, Backup backup, BuildProcess process, Cancellation cancellation) {}

package fengcai.exchange.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The result of importing a file.
 *
 * @param records the new and changed records, by path in the content folder
 * @param unchanged the records that had all values already
 * @param backups the folders with the previous versions of changed records
 */
public record ImportResult(
    List<String> records, List<String> unchanged, Set<Path> backups, List<ImportNotice> notices) {
  public ImportResult {
    records = List.copyOf(records);
    unchanged = List.copyOf(unchanged);
    backups = Set.copyOf(backups);
    notices = List.copyOf(notices);
  }

  /** The number of items of the file that were neither imported nor kept in notes. */
  public long unused() {
    return notices.stream().filter(ImportNotice::isUnused).count();
  }

  public ImportResult withNotices(List<ImportNotice> before, List<ImportNotice> after) {
    List<ImportNotice> all = new ArrayList<>(before);
    all.addAll(notices);
    all.addAll(after);
    return new ImportResult(records, unchanged, backups, all);
  }
}

package fengcai.data;

import fengcai.data.table.CsvTable;
import fengcai.data.table.DataWords;
import fengcai.data.table.JsonTable;
import fengcai.data.table.Table;
import fengcai.data.table.Table.Format;
import fengcai.data.table.Tables;
import fengcai.data.table.XlsxTable;
import fengcai.plan.SitePlan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Everything the site offers to programs rather than to readers. */
public final class DataFiles {
  private DataFiles() {}

  /** The files of {@link Dictionary}, in a fixed order. */
  public static List<DataFile> tables(SitePlan plan) {
    DataWords words = new DataWords();
    List<DataFile> files = new ArrayList<>();
    for (Table<?> table : Tables.of(plan)) {
      for (Format format : Format.values()) {
        files.add(
            new DataFile(
                table.address(format),
                inputs(table, format, plan),
                () -> bytes(table, format, words, plan.now())));
      }
    }
    return files;
  }

  /** All facts that tables are made of; a workbook states the time of the build. */
  private static List<Object> inputs(Table<?> table, Format format, SitePlan plan) {
    return List.of(
        table.address(format),
        plan.profiles(),
        plan.publication().regions().all(),
        plan.publication().campaigns(),
        plan.publication().honours(),
        format == Format.XLSX ? plan.now() : plan.today());
  }

  /** What robots ask for; feed and site map only where the site's address is known. */
  public static List<DataFile> forRobots(SitePlan plan) {
    List<DataFile> files = new ArrayList<>();
    files.add(Robots.of(plan));
    plan.publication()
        .site()
        .baseUrl()
        .ifPresent(
            baseUrl -> {
              files.add(Feed.of(plan, baseUrl));
              files.addAll(Sitemap.of(plan, baseUrl));
            });
    return files;
  }

  private static byte[] bytes(Table<?> table, Format format, DataWords words, LocalDateTime now) {
    return switch (format) {
      case CSV -> CsvTable.of(table, words);
      case XLSX -> XlsxTable.of(table, words, now);
      case JSON -> JsonTable.of(table);
    };
  }
}

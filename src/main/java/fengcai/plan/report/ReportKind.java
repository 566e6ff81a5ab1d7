package fengcai.plan.report;

import java.util.Locale;

/** What a report is for. */
public enum ReportKind {
  PROFILE("showcase"),
  BOOKLET("showcase"),
  ANNUAL("showcase"),
  /** 名单: who holds an honour, or was named by a campaign. */
  ROLL("gongwen"),
  /** 公示. */
  NOTICE("gongwen");

  private final String theme;

  ReportKind(String theme) {
    this.theme = theme;
  }

  /** The name of the theme it is printed in unless another is asked for. */
  public String theme() {
    return theme;
  }

  /** Its name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package fengcai.page;

/** What a report is for. */
public enum ReportKind {
  PROFILE,
  BOOKLET,
  ANNUAL,
  /** 名单: who holds an honour, or was named by a campaign. */
  ROLL,
  /** 公示. */
  NOTICE;

  public static ReportKind of(Report report) {
    return switch (report) {
      case Report.OfProfile profile -> PROFILE;
      case Report.Booklet booklet -> BOOKLET;
      case Report.Annual annual -> ANNUAL;
      case Report.HonourRoll roll -> ROLL;
      case Report.Notice notice ->
          switch (notice.kind()) {
            case NOTICE -> NOTICE;
            case ROLL -> ROLL;
          };
    };
  }
}

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
      case ProfileReport profile -> PROFILE;
      case BookletReport booklet -> BOOKLET;
      case AnnualReport annual -> ANNUAL;
      case HonourRollReport roll -> ROLL;
      case NoticeReport notice ->
          switch (notice.kind()) {
            case NOTICE -> NOTICE;
            case ROLL -> ROLL;
          };
    };
  }
}

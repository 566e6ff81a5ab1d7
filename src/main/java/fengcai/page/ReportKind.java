package fengcai.page;

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

  /** The theme used unless another is asked for: lists are official documents. */
  public String theme() {
    return theme;
  }

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

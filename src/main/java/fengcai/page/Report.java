package fengcai.page;

/** A PDF that the site offers, with all that it says but for texts. */
public sealed interface Report
    permits ProfileReport, BookletReport, AnnualReport, HonourRollReport, NoticeReport {

  Address address();
}

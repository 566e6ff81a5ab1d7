package fengcai.diagnostic;

/** How grave a finding is: an error keeps everything from being published. */
public enum Severity {
  ERROR,
  WARNING
}

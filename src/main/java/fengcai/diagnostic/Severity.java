package fengcai.diagnostic;

/** Errors prevent publication, warnings do not. */
public enum Severity {
  ERROR,
  WARNING
}

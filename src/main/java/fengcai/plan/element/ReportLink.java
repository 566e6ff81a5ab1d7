package fengcai.plan.element;

/** A PDF report that a page offers, and what it is called there. */
public record ReportLink(Address address, Phrase name) {}

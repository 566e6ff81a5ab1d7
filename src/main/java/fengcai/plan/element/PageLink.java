package fengcai.plan.element;

/** A link to a page of the site: its text and its address. */
public record PageLink(String text, Address address) {}

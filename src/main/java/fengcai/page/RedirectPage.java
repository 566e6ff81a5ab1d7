package fengcai.page;

/** What stands at a former address. */
public record RedirectPage(Address address, Address target, String title) implements Page {}

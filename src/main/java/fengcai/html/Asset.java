package fengcai.html;

import fengcai.page.Address;

/** A file that pages refer to: a style, a script. */
public record Asset(Address address, byte[] bytes) {}

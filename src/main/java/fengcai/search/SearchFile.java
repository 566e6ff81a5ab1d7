package fengcai.search;

import fengcai.page.Address;

/** A script of the index: its address and its text, which is UTF-8. */
public record SearchFile(Address address, String text) {}

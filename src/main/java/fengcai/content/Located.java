package fengcai.content;

/** A value with the place where it was written. */
record Located<T>(T value, Mark mark) {}

package fengcai.content;

/** A value and its source position. */
record Located<T>(T value, Mark mark) {}

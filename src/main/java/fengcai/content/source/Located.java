package fengcai.content.source;

/** A value and its source position. */
public record Located<T>(T value, SourcePosition mark) {}

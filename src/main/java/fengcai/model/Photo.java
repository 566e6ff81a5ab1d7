package fengcai.model;

import java.util.Optional;

/** A picture below {@code media/}; {@code src} begins with that folder. */
public record Photo(String src, String alt, Optional<String> caption, Optional<String> credit) {}

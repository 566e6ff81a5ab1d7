package fengcai.model.document;

import java.util.Optional;

/** A photo; {@code src} is its path, which begins with {@code media/}. */
public record Photo(String src, String alt, Optional<String> caption, Optional<String> credit) {}

package fengcai.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** The minimum that a community must reach to take part in a campaign. */
public record Thresholds(
    Optional<Share> share, OptionalLong registered, Optional<BigDecimal> hours) {}
